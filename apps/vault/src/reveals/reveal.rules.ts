import type { ConsentPurpose, Purpose, RevealField, Role, Service } from '#libs/contracts';

type OpenFields = Readonly<Record<Purpose, readonly RevealField[]>>;

const EVERYTHING = ['contact', 'question', 'details', 'messages', 'notes'] as const;
const ALL_BUT_CONTACT = ['question', 'details', 'messages', 'notes'] as const;
const NOTHING = [] as const;

/** The matrix: which fields a role may open for a purpose. What is not listed is refused. */
export const MAY_OPEN: Readonly<Record<Role, OpenFields>> = {
  consultant: {
    answer: EVERYTHING,
    callback: EVERYTHING,
    eligibility: ALL_BUT_CONTACT,
    referral: EVERYTHING,
    rights_request: NOTHING,
    quality_check: NOTHING,
    emergency: EVERYTHING,
  },
  lead: {
    answer: EVERYTHING,
    callback: EVERYTHING,
    eligibility: ALL_BUT_CONTACT,
    referral: EVERYTHING,
    rights_request: EVERYTHING,
    quality_check: ALL_BUT_CONTACT,
    emergency: EVERYTHING,
  },
  admin: {
    answer: NOTHING,
    callback: NOTHING,
    eligibility: NOTHING,
    referral: NOTHING,
    rights_request: NOTHING,
    quality_check: NOTHING,
    emergency: NOTHING,
  },
  auditor: {
    answer: NOTHING,
    callback: NOTHING,
    eligibility: NOTHING,
    referral: NOTHING,
    rights_request: NOTHING,
    quality_check: NOTHING,
    emergency: NOTHING,
  },
};

/** Whether the role may open all of these fields for this purpose. */
export function mayOpen(role: Role, purpose: Purpose, fields: readonly RevealField[]): boolean {
  return fields.length > 0 && fields.every((field) => MAY_OPEN[role][purpose].includes(field));
}

/**
 * The consents that opening for a purpose rests on. A visitor's own demand and an emergency (vital interests, GDPR Art. 9(2)(c))
 * rest on none, so that a withdrawn consent stands in the way of neither.
 */
export function consentsFor(purpose: Purpose, service: Service): readonly ConsentPurpose[] {
  switch (purpose) {
    case 'answer':
    case 'callback':
    case 'eligibility':
    case 'quality_check':
      return ['consultation', 'health_data'];
    case 'referral':
      // A referral of somebody who looks for a trial goes to the trial site.
      return service === 'trial_recruitment'
        ? ['consultation', 'health_data', 'trial_site_sharing']
        : ['consultation', 'health_data'];
    case 'rights_request':
    case 'emergency':
      return [];
  }
}

/** Whether the purpose has to be checked against consents at all. */
export function needsConsent(purpose: Purpose): boolean {
  return consentsFor(purpose, 'drug_search').length > 0;
}

const FLAG_ABOVE = 20;
const REFUSE_ABOVE = 60;

/**
 * What to make of a person who has opened this many different cases within an hour, the present one included.
 * Emergencies are never refused.
 */
export function pace(casesInTheHour: number, purpose: Purpose): 'usual' | 'flagged' | 'refused' {
  if (casesInTheHour > REFUSE_ABOVE && purpose !== 'emergency') return 'refused';
  return casesInTheHour > FLAG_ABOVE ? 'flagged' : 'usual';
}
