import type { ConsultationSubmittedV1, SubmitConsultation } from '#libs/contracts';
import { grantedPurposes } from './consents.rules.js';

type Submitted = ConsultationSubmittedV1['data'];

/** What the gateway has worked out about a request. */
export type Assessment = Pick<Submitted, 'reference' | 'level' | 'ruleSet' | 'hoursVersion' | 'dueAt'> & {
  readonly signs: readonly Submitted['signs'][number][];
};

/** The coded facts that routing needs; nothing that a person typed and nothing that names one. */
export function submittedData(body: SubmitConsultation, assessed: Assessment): Submitted {
  const { contact } = body;
  return {
    reference: assessed.reference,
    service: body.service,
    language: body.language,
    country: body.country,
    ageBand: body.ageBand,
    submittedBy: body.submittedBy,
    level: assessed.level,
    signs: [...assessed.signs],
    ruleSet: assessed.ruleSet,
    supplyEndsSoon: assessed.signs.includes('supply_ends_soon'),
    dueAt: assessed.dueAt,
    hoursVersion: assessed.hoursVersion,
    channels: reachableBy(contact),
    preferredChannel: contact.preferredChannel,
    preferredTime: contact.preferredTime,
    ...(contact.timeZone === undefined ? {} : { timeZone: contact.timeZone }),
    routing: routingOf(body),
    consentPurposes: grantedPurposes(body.consents),
  };
}

function reachableBy(contact: SubmitConsultation['contact']): Submitted['channels'] {
  const channels = new Set<Submitted['channels'][number]>();
  if (contact.email !== undefined) channels.add('email');
  if (contact.phone !== undefined) channels.add('phone');
  channels.add(contact.preferredChannel);
  return [...channels];
}

function routingOf(body: SubmitConsultation): Submitted['routing'] {
  switch (body.service) {
    case 'drug_search':
      return { deliveryCountry: body.details.deliveryCountry };
    case 'trial_recruitment':
      return {};
    case 'overseas_treatment':
      return body.details.destination === undefined ? {} : { destination: body.details.destination };
    case 'remote_consultation':
      return { specialty: body.details.specialty, medium: body.details.medium };
  }
}
