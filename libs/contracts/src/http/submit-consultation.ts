import { z } from 'zod';
import { signCode } from '../signs.js';
import {
  ageBand,
  channel,
  consentPurpose,
  language,
  medium,
  noticeVersion,
  preferredTime,
  specialty,
  submittedBy,
} from '../vocabulary.js';
import { country } from './country.js';
import { line, text } from './text.js';
import { timeZone } from './time-zone.js';

/** Address shape that mail servers take without quoting tricks: one plain addr-spec (RFC 5321 dot-string, no comments). */
const email = z.email().max(254);
/** International number as people write it; libphonenumber judges it where it is stored. */
const phone = z
  .string()
  .trim()
  .regex(/^\+[0-9][0-9 ().-]{5,30}$/);

export const contact = z
  .strictObject({
    name: line(200),
    email: email.optional(),
    phone: phone.optional(),
    preferredChannel: channel,
    handle: line(100).optional(),
    preferredTime,
    timeZone: timeZone.optional(),
  })
  .superRefine((value, context) => {
    if (value.email === undefined && value.phone === undefined) {
      context.addIssue({
        code: 'custom',
        path: [],
        message: 'needs an email address or a phone number',
        params: { code: 'email_or_phone_required' },
      });
    }
    if (value.preferredChannel === 'wechat' && value.handle === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['handle'],
        message: 'is needed for WeChat',
        params: { code: 'required' },
      });
    }
    if (value.preferredChannel === 'email' && value.email === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['email'],
        message: 'is needed to answer by email',
        params: { code: 'required' },
      });
    }
    if (
      (value.preferredChannel === 'phone' || value.preferredChannel === 'whatsapp') &&
      value.phone === undefined
    ) {
      context.addIssue({
        code: 'custom',
        path: ['phone'],
        message: 'is needed to answer by phone',
        params: { code: 'required' },
      });
    }
  });
export type Contact = z.infer<typeof contact>;

export const drugSearchDetails = z.strictObject({
  drug: line(200),
  condition: line(500).optional(),
  deliveryCountry: country,
  prescription: z.enum(['have', 'expected', 'none', 'unknown']),
  supplyEndsOn: z.iso.date().optional(),
  quantityMonths: z.number().int().min(1).max(36).optional(),
  alreadyTaking: z.boolean().optional(),
  receivingParty: z.enum(['patient', 'hospital', 'pharmacy', 'distributor']).optional(),
});

export const trialRecruitmentDetails = z.strictObject({
  diagnosis: line(500),
  stage: line(200).optional(),
  biomarkers: line(500).optional(),
  priorTreatment: z.enum(['none', 'one_line', 'two_or_more', 'unknown']),
  performanceStatus: z.number().int().min(0).max(4).optional(),
  sex: z.enum(['female', 'male', 'other', 'unknown']).optional(),
  trialId: line(60).optional(),
  travel: z.enum(['local', 'national', 'international', 'unknown']),
});

export const overseasTreatmentDetails = z.strictObject({
  condition: line(500),
  treatmentSought: line(500).optional(),
  destination: country.optional(),
  documents: z
    .array(z.enum(['reports', 'labs', 'operation_notes', 'pathology', 'images']))
    .max(5)
    .optional(),
  documentLanguage: line(60).optional(),
  fitToTravel: z.enum(['yes', 'no', 'unknown']),
  inHospitalNow: z.boolean(),
  timeFrame: z.enum(['asap', 'within_month', 'within_3_months', 'later', 'unknown']),
  companion: z.boolean().optional(),
});

const callWindow = z
  .strictObject({ from: z.iso.datetime(), to: z.iso.datetime() })
  // As instants: texts of unequal precision do not sort as the times they name. What is no instant is told by its field.
  .refine((value) => !(Date.parse(value.from) >= Date.parse(value.to)), {
    message: 'ends before it begins',
    params: { code: 'window_reversed' },
  });

export const remoteConsultationDetails = z.strictObject({
  specialty,
  kind: z.enum(['second_opinion', 'first_contact']),
  medium,
  windows: z.array(callWindow).max(3).optional(),
  interpreter: z.boolean().optional(),
  patientLocation: country.optional(),
});

const consent = z.strictObject({ purpose: consentPurpose, noticeVersion, granted: z.boolean() });

const shared = {
  language,
  country,
  submittedBy,
  ageBand,
  contact,
  question: text(2000),
  declaredSigns: z.array(signCode).max(30).optional(),
  consents: z.array(consent).max(10),
  source: z
    .strictObject({
      page: z
        .string()
        .max(500)
        .regex(/^\/[^\s?#]*$/)
        .optional(),
    })
    .optional(),
};

/** Body of `POST /api/v1/consultations`: one of four shapes, told apart by `service`. */
export const submitConsultation = z
  .discriminatedUnion('service', [
    z.strictObject({ service: z.literal('drug_search'), ...shared, details: drugSearchDetails }),
    z.strictObject({ service: z.literal('trial_recruitment'), ...shared, details: trialRecruitmentDetails }),
    z.strictObject({
      service: z.literal('overseas_treatment'),
      ...shared,
      details: overseasTreatmentDetails,
    }),
    z.strictObject({
      service: z.literal('remote_consultation'),
      ...shared,
      details: remoteConsultationDetails,
    }),
  ])
  .meta({ id: 'SubmitConsultation' });
export type SubmitConsultation = z.infer<typeof submitConsultation>;

/** What to do now, in the visitor's language. Never a diagnosis. */
export const advice = z
  .strictObject({ code: z.string(), level: z.enum(['emergency', 'urgent', 'soon']), text: z.string() })
  .meta({ id: 'Advice' });
export type Advice = z.infer<typeof advice>;

/** The answer once a request is durable. `trackingSecret` is shown this once. */
export const consultationAccepted = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    trackingSecret: z.string(),
    trackingUrl: z.string(),
    dueAt: z.iso.datetime(),
    advice: z.array(advice),
  })
  .meta({ id: 'ConsultationAccepted' });
export type ConsultationAccepted = z.infer<typeof consultationAccepted>;
