import type { Service, SignCode } from '#libs/contracts';
import type { FieldWord } from '../words/words.js';

interface Named {
  /** Path in the request's body, dots between its parts. */
  readonly name: string;
  /** Entry of the catalogue's `fields`. */
  readonly word: FieldWord;
  readonly optional?: true;
}

/** One question of the form. `unsure` among options means: leave it out of the body. */
export type Field = Named &
  (
    | {
        readonly kind: 'line';
        readonly type?: 'email' | 'tel';
        readonly autocomplete?: string;
        readonly short?: true;
      }
    | { readonly kind: 'whole'; readonly short?: true }
    | { readonly kind: 'text'; readonly max: number }
    | { readonly kind: 'choice'; readonly options: readonly string[]; readonly as?: 'boolean' | 'number' }
    | { readonly kind: 'choices'; readonly options: readonly string[] }
    | { readonly kind: 'country' }
    | { readonly kind: 'timeZone' }
    | { readonly kind: 'date' }
    | { readonly kind: 'windows'; readonly count: number }
    | { readonly kind: 'consent' }
  );

export const GROUPS = ['patient', 'need', 'question', 'signs', 'contact', 'consents'] as const;
export type Group = (typeof GROUPS)[number];

const YES_NO_UNSURE = ['yes', 'no', 'unsure'] as const;

const PATIENT: readonly Field[] = [
  {
    kind: 'choice',
    name: 'submittedBy',
    word: 'submittedBy',
    options: ['patient', 'family', 'clinician', 'other'],
  },
  { kind: 'choice', name: 'ageBand', word: 'ageBand', options: ['under_18', '18_64', '65_plus', 'unknown'] },
  { kind: 'country', name: 'country', word: 'country' },
];

const NEED: Readonly<Record<Service, readonly Field[]>> = {
  drug_search: [
    { kind: 'line', name: 'details.drug', word: 'drug' },
    { kind: 'line', name: 'details.condition', word: 'drugCondition', optional: true },
    {
      kind: 'choice',
      name: 'details.prescription',
      word: 'prescription',
      options: ['have', 'expected', 'none', 'unknown'],
    },
    {
      kind: 'choice',
      name: 'details.alreadyTaking',
      word: 'alreadyTaking',
      options: YES_NO_UNSURE,
      as: 'boolean',
      optional: true,
    },
    { kind: 'date', name: 'details.supplyEndsOn', word: 'supplyEndsOn', optional: true },
    { kind: 'country', name: 'details.deliveryCountry', word: 'deliveryCountry' },
    {
      kind: 'choice',
      name: 'details.receivingParty',
      word: 'receivingParty',
      options: ['patient', 'hospital', 'pharmacy', 'distributor', 'unsure'],
      optional: true,
    },
    { kind: 'whole', name: 'details.quantityMonths', word: 'quantityMonths', optional: true },
  ],
  trial_recruitment: [
    { kind: 'line', name: 'details.diagnosis', word: 'diagnosis' },
    { kind: 'line', name: 'details.stage', word: 'stage', optional: true },
    { kind: 'line', name: 'details.biomarkers', word: 'biomarkers', optional: true },
    {
      kind: 'choice',
      name: 'details.priorTreatment',
      word: 'priorTreatment',
      options: ['none', 'one_line', 'two_or_more', 'unknown'],
    },
    {
      kind: 'choice',
      name: 'details.performanceStatus',
      word: 'performanceStatus',
      options: ['0', '1', '2', '3', '4', 'unsure'],
      as: 'number',
      optional: true,
    },
    {
      kind: 'choice',
      name: 'details.sex',
      word: 'sex',
      options: ['female', 'male', 'other', 'unknown'],
      optional: true,
    },
    {
      kind: 'choice',
      name: 'details.travel',
      word: 'travel',
      options: ['local', 'national', 'international', 'unknown'],
    },
    { kind: 'line', name: 'details.trialId', word: 'trialId', optional: true, short: true },
  ],
  overseas_treatment: [
    { kind: 'line', name: 'details.condition', word: 'condition' },
    { kind: 'line', name: 'details.treatmentSought', word: 'treatmentSought', optional: true },
    {
      kind: 'choice',
      name: 'details.inHospitalNow',
      word: 'inHospitalNow',
      options: ['yes', 'no'],
      as: 'boolean',
    },
    { kind: 'choice', name: 'details.fitToTravel', word: 'fitToTravel', options: ['yes', 'no', 'unknown'] },
    {
      kind: 'choice',
      name: 'details.timeFrame',
      word: 'timeFrame',
      options: ['asap', 'within_month', 'within_3_months', 'later', 'unknown'],
    },
    { kind: 'country', name: 'details.destination', word: 'destination', optional: true },
    {
      kind: 'choice',
      name: 'details.companion',
      word: 'companion',
      options: YES_NO_UNSURE,
      as: 'boolean',
      optional: true,
    },
    {
      kind: 'choices',
      name: 'details.documents',
      word: 'documents',
      options: ['reports', 'labs', 'operation_notes', 'pathology', 'images'],
      optional: true,
    },
    { kind: 'line', name: 'details.documentLanguage', word: 'documentLanguage', optional: true, short: true },
  ],
  remote_consultation: [
    {
      kind: 'choice',
      name: 'details.specialty',
      word: 'specialty',
      options: [
        'oncology',
        'hematology',
        'hepatology',
        'cardiology',
        'neurology',
        'ophthalmology',
        'pediatrics',
        'other',
        'unknown',
      ],
    },
    { kind: 'choice', name: 'details.kind', word: 'kind', options: ['second_opinion', 'first_contact'] },
    { kind: 'choice', name: 'details.medium', word: 'medium', options: ['report', 'phone', 'video'] },
    { kind: 'windows', name: 'details.windows', word: 'windows', count: 3, optional: true },
    {
      kind: 'choice',
      name: 'details.interpreter',
      word: 'interpreter',
      options: YES_NO_UNSURE,
      as: 'boolean',
      optional: true,
    },
    { kind: 'country', name: 'details.patientLocation', word: 'patientLocation', optional: true },
  ],
};

const ALWAYS_URGENT: readonly SignCode[] = [
  'chest_pain',
  'breathing_difficulty',
  'severe_bleeding',
  'loss_of_consciousness',
  'stroke_signs',
];

/** Warning signs that each service's visitors are asked about; few, so that they are read. */
const SIGNS: Readonly<Record<Service, readonly SignCode[]>> = {
  drug_search: [...ALWAYS_URGENT, 'severe_allergic_reaction', 'fever_on_treatment', 'self_harm'],
  trial_recruitment: [...ALWAYS_URGENT, 'fever_on_treatment', 'severe_pain', 'self_harm'],
  overseas_treatment: [...ALWAYS_URGENT, 'seizure', 'severe_pain', 'self_harm'],
  remote_consultation: [...ALWAYS_URGENT, 'acute_confusion', 'vision_loss', 'self_harm'],
};

const CONTACT: readonly Field[] = [
  { kind: 'line', name: 'contact.name', word: 'contactName', autocomplete: 'name' },
  {
    kind: 'line',
    name: 'contact.email',
    word: 'email',
    type: 'email',
    autocomplete: 'email',
    optional: true,
  },
  { kind: 'line', name: 'contact.phone', word: 'phone', type: 'tel', autocomplete: 'tel', optional: true },
  {
    kind: 'choice',
    name: 'contact.preferredChannel',
    word: 'preferredChannel',
    options: ['email', 'phone', 'whatsapp', 'wechat'],
  },
  { kind: 'line', name: 'contact.handle', word: 'handle', optional: true, short: true },
  {
    kind: 'choice',
    name: 'contact.preferredTime',
    word: 'preferredTime',
    options: ['any', 'morning', 'afternoon', 'evening'],
  },
  { kind: 'timeZone', name: 'contact.timeZone', word: 'timeZone', optional: true },
];

const consent = (purpose: string, word: FieldWord): Field => ({
  kind: 'consent',
  name: `consent.${purpose}`,
  word,
});

/** The questions of one group for one service. */
export function fieldsOf(service: Service, group: Group): readonly Field[] {
  switch (group) {
    case 'patient':
      return PATIENT;
    case 'need':
      return NEED[service];
    case 'question':
      return [{ kind: 'text', name: 'question', word: 'question', max: 2000 }];
    case 'signs':
      return [
        {
          kind: 'choices',
          name: 'declaredSigns',
          word: 'declaredSigns',
          options: SIGNS[service],
          optional: true,
        },
      ];
    case 'contact':
      return CONTACT;
    case 'consents':
      return [
        consent('consultation', 'consentConsultation'),
        consent('health_data', 'consentHealthData'),
        consent('cross_border', 'consentCrossBorder'),
        ...(service === 'trial_recruitment' ? [consent('trial_site_sharing', 'consentTrialSites')] : []),
        consent('follow_up', 'consentFollowUp'),
      ];
  }
}

/** All questions of a service, in the order of the page. */
export function allFields(service: Service): readonly Field[] {
  return GROUPS.flatMap((group) => fieldsOf(service, group));
}

/** Names of the boxes that a question puts on the page. */
export function inputNames(field: Field): readonly string[] {
  switch (field.kind) {
    case 'date':
      return ['day', 'month', 'year'].map((part) => `${field.name}.${part}`);
    case 'windows':
      return Array.from({ length: field.count }, (_, slot) => windowInputs(field.name, slot)).flat();
    case 'line':
    case 'whole':
    case 'text':
    case 'choice':
    case 'choices':
    case 'country':
    case 'timeZone':
    case 'consent':
      return [field.name];
  }
}

export function windowInputs(name: string, slot: number): readonly string[] {
  return ['day', 'month', 'year', 'from', 'to'].map((part) => `${name}.${slot}.${part}`);
}

/** HTML id of a box or group: dots would have to be escaped in style sheets. */
export function idOf(name: string): string {
  return name.replaceAll('.', '-');
}
