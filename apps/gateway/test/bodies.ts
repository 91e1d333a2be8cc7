import type { Service, SubmitConsultation } from '#libs/contracts';

const shared = {
  language: 'en',
  country: 'LA',
  submittedBy: 'patient',
  ageBand: '18_64',
  contact: {
    name: 'Noy Example',
    email: 'noy@example.org',
    phone: '+856 20 5551 2345',
    preferredChannel: 'email',
    preferredTime: 'any',
    timeZone: 'Asia/Vientiane',
  },
  question: 'Is this medicine to be had in Vientiane? 谢谢',
  consents: [
    { purpose: 'consultation', noticeVersion: '2026-11-22', granted: true },
    { purpose: 'health_data', noticeVersion: '2026-11-22', granted: true },
  ],
  source: { page: '/en/counselling' },
} as const;

const details = {
  drug_search: { drug: 'Sofosbuvir', deliveryCountry: 'LA', prescription: 'have' },
  trial_recruitment: {
    diagnosis: 'Hepatocellular carcinoma',
    priorTreatment: 'one_line',
    travel: 'international',
  },
  overseas_treatment: {
    condition: 'Aortic stenosis',
    destination: 'TH',
    fitToTravel: 'yes',
    inHospitalNow: false,
    timeFrame: 'within_month',
  },
  remote_consultation: { specialty: 'cardiology', kind: 'second_opinion', medium: 'video' },
} as const;

/** A body that is accepted; `changes` replace whole fields. */
export function bodyOf(service: Service, changes: Record<string, unknown> = {}): SubmitConsultation {
  return structuredClone({
    service,
    ...shared,
    details: details[service],
    ...changes,
  }) as unknown as SubmitConsultation;
}
