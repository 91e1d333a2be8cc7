import type { Service, SubmitConsultation } from '#libs/contracts';

/** Words of one made-up person, so that a search for them finds that person and nothing else. */
export interface Marks {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly question: string;
  readonly details: string;
}

const agreed = (purpose: 'consultation' | 'health_data'): SubmitConsultation['consents'][number] => ({
  purpose,
  noticeVersion: '2026-11-22',
  granted: true,
});

/** A valid request for a service; obviously fictional. */
export function requestFor(service: Service, marks: Partial<Marks> = {}): SubmitConsultation {
  const shared = {
    language: 'en' as const,
    country: 'LA',
    submittedBy: 'patient' as const,
    ageBand: '18_64' as const,
    contact: {
      name: marks.name ?? 'Test Person',
      email: marks.email ?? 'person@example.test',
      phone: marks.phone ?? '+856 20 5555 5555',
      preferredChannel: 'email' as const,
      preferredTime: 'any' as const,
    },
    question: marks.question ?? 'How long does it take to get this medicine?',
    consents: [agreed('consultation'), agreed('health_data')],
    source: { page: '/articles/how-it-works' },
  };
  const words = marks.details ?? 'imatinib';
  switch (service) {
    case 'drug_search':
      return { ...shared, service, details: { drug: words, deliveryCountry: 'LA', prescription: 'have' } };
    case 'trial_recruitment':
      return {
        ...shared,
        service,
        details: { diagnosis: words, priorTreatment: 'unknown', travel: 'national' },
      };
    case 'overseas_treatment':
      return {
        ...shared,
        service,
        details: {
          condition: words,
          fitToTravel: 'yes',
          inHospitalNow: false,
          timeFrame: 'later',
          destination: 'TH',
        },
      };
    case 'remote_consultation':
      return {
        ...shared,
        service,
        question: marks.question ?? `A second opinion, please, about ${words}`,
        details: { specialty: 'oncology', kind: 'second_opinion', medium: 'report' },
      };
  }
}
