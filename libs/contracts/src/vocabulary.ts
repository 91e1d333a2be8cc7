import { z } from 'zod';

/** The apps of the house; each owns a PostgreSQL schema of its own name. */
export const APPS = ['gateway', 'vault', 'triage', 'notification', 'audit'] as const;
export type App = (typeof APPS)[number];

/** The four offerings a visitor chooses from. */
export const service = z.enum([
  'drug_search',
  'trial_recruitment',
  'overseas_treatment',
  'remote_consultation',
]);
export type Service = z.infer<typeof service>;

/** Languages of the visitor pages, mails and advice (BCP 47). */
export const language = z.enum(['en', 'zh-Hans', 'lo']);
export type Language = z.infer<typeof language>;

/** What screening says about a request, most pressing first. */
export const level = z.enum(['emergency', 'urgent', 'soon', 'routine']);
export type Level = z.infer<typeof level>;

export const submittedBy = z.enum(['patient', 'family', 'clinician', 'other']);
export const ageBand = z.enum(['under_18', '18_64', '65_plus', 'unknown']);
export const channel = z.enum(['email', 'phone', 'whatsapp', 'wechat']);
export const preferredTime = z.enum(['any', 'morning', 'afternoon', 'evening']);
export const specialty = z.enum([
  'oncology',
  'hematology',
  'hepatology',
  'cardiology',
  'neurology',
  'ophthalmology',
  'pediatrics',
  'other',
  'unknown',
]);
export const medium = z.enum(['report', 'phone', 'video']);

/** What a person can agree to; `consultation` and `health_data` are needed for every request. */
export const consentPurpose = z.enum([
  'consultation',
  'health_data',
  'cross_border',
  'trial_site_sharing',
  'follow_up',
]);
export type ConsentPurpose = z.infer<typeof consentPurpose>;

/** Versions of the consent notice that were published; the newest last. */
export const NOTICE_VERSIONS = ['2026-11-22'] as const;
export const noticeVersion = z.enum(NOTICE_VERSIONS);

/** Where a case stands, as every list and page shows it. */
export const caseState = z.enum([
  'received',
  'queued',
  'assigned',
  'in_contact',
  'waiting_for_visitor',
  'on_hold',
  'closed',
  'withdrawn',
  'erased',
]);
export type CaseState = z.infer<typeof caseState>;

export const dueState = z.enum(['ok', 'soon', 'overdue', 'paused']);
export type DueState = z.infer<typeof dueState>;

export const disposition = z.enum([
  'answered',
  'referred',
  'not_available',
  'unreachable',
  'duplicate',
  'spam',
  'withdrawn',
]);
export type Disposition = z.infer<typeof disposition>;

export const role = z.enum(['consultant', 'lead', 'admin', 'auditor']);
export type Role = z.infer<typeof role>;

/** Why a person opens content: a closed list, see `PURPOSE_OF_USE` for the HL7 codes. */
export const purpose = z.enum([
  'answer',
  'callback',
  'eligibility',
  'referral',
  'rights_request',
  'quality_check',
  'emergency',
]);
export type Purpose = z.infer<typeof purpose>;

/** HL7 v3 PurposeOfUse code of each purpose (terminology.hl7.org, ActReason / PurposeOfUse). */
export const PURPOSE_OF_USE: Readonly<Record<Purpose, string>> = {
  answer: 'TREAT',
  callback: 'TREAT',
  eligibility: 'CLINTRCH',
  referral: 'TREAT',
  rights_request: 'PATRQT',
  quality_check: 'HQUALIMP',
  emergency: 'ETREAT',
};

/** Groups of content that one reveal can open. */
export const revealField = z.enum(['contact', 'question', 'details', 'messages', 'notes']);
export type RevealField = z.infer<typeof revealField>;

/** Kind of authority that a case grant carries. */
export const grantKind = z.enum(['assigned', 'queue', 'lead', 'break_glass']);
export type GrantKind = z.infer<typeof grantKind>;

/** Who did something: staff by id, a visitor by consultation id, an app by name. */
export const actor = z.strictObject({
  kind: z.enum(['staff', 'visitor', 'system']),
  ref: z.string().regex(/^[a-z0-9-]{1,64}$/),
  role: role.optional(),
});
export type Actor = z.infer<typeof actor>;

/** ISO 3166-1 alpha-2. The full list is checked where people type (`http/country.ts`); events carry the pattern. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);

/** IANA time-zone name, by its shape. */
export const timeZoneName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*(?:[/_+-][A-Za-z0-9]+)*$/)
  .max(64);

/** A queue's stable name. */
export const queueName = z.string().regex(/^[a-z][a-z0-9_]{1,40}$/);

export const instant = z.iso.datetime({ offset: false, precision: 3 }).or(z.iso.datetime({ offset: false }));

/** What is said aloud: 8 symbols without look-alikes and a check symbol, `K7Q4-9XHM-2`. No credential. */
export const reference = z.string().regex(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]$/);
