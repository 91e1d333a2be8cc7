import { z } from 'zod';
import { TOPICS, type Topic } from '../topics.js';
import { actor } from '../vocabulary.js';
import { page, pageQuery } from './page.js';

/** Apps that set events aside. Audit takes every record, readable or not, and sets none aside. */
export const DEAD_LETTER_APPS = ['gateway', 'vault', 'triage', 'notification'] as const;
export const deadLetterApp = z.enum(DEAD_LETTER_APPS);
export type DeadLetterApp = z.infer<typeof deadLetterApp>;

export const deadLetterState = z.enum(['open', 'replayed', 'discarded']);
export type DeadLetterState = z.infer<typeof deadLetterState>;

/** Why an event was set aside. */
export const deadLetterReason = z.enum([
  'attributes-invalid',
  'key-differs',
  'wrong-topic',
  'not-json',
  'data-invalid',
  'version-conflict',
  'handler-failed',
]);
export type DeadLetterReason = z.infer<typeof deadLetterReason>;

/**
 * Why somebody gives an event up. A code is all there is: words of a person belong to the vault, and nobody who decides
 * about an event has seen its data. `not-ours`: no app wrote it. `repaired`: its effect was made good in another way.
 * `superseded`: a later event says the same or more. `beyond-repair`: its effect is given up.
 */
export const discardReason = z.enum(['not-ours', 'repaired', 'superseded', 'beyond-repair']);
export type DiscardReason = z.infer<typeof discardReason>;

/** What stands there when the house itself gave it up because its subject was erased. */
export const SUBJECT_ERASED = 'subject-erased';

const TOPIC_NAMES = Object.keys(TOPICS) as [Topic, ...Topic[]];

/** One event that was set aside: ids, codes and coordinates, never its data. */
export const deadLetter = z
  .object({
    id: z.uuid(),
    app: deadLetterApp,
    state: deadLetterState,
    reason: deadLetterReason,
    /** Class of the error that its handler ended with. */
    errorClass: z.string().max(120).optional(),
    attempts: z.number().int().nonnegative(),
    topic: z.enum(TOPIC_NAMES),
    partition: z.number().int().nonnegative(),
    /** Where it lay in its partition; a decimal number. */
    offset: z.string().regex(/^\d{1,19}$/),
    subject: z.string().optional(),
    version: z.number().int().positive().optional(),
    eventId: z.uuid().optional(),
    type: z.string().optional(),
    firstSeenAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    /** Events of the same subject and topic that wait behind it. */
    waiting: z.number().int().nonnegative(),
    settledAt: z.iso.datetime().optional(),
    settledBy: actor.optional(),
    discardReason: z.enum([...discardReason.options, SUBJECT_ERASED]).optional(),
  })
  .meta({ id: 'DeadLetter' });
export type DeadLetter = z.infer<typeof deadLetter>;

/** Query of `GET /api/v1/dead-letters`; all apps unless one is named. */
export const listDeadLetters = z.strictObject({
  ...pageQuery,
  cursor: z.uuid().toLowerCase().optional(),
  state: deadLetterState.default('open'),
  app: deadLetterApp.optional(),
});
export type ListDeadLetters = z.infer<typeof listDeadLetters>;

/** A page over several apps, newest first. `away` names apps that did not answer: what they have is missing here. */
export const deadLetterList = page(deadLetter)
  .extend({ away: z.array(deadLetterApp) })
  .meta({ id: 'DeadLetterList' });
export type DeadLetterList = z.infer<typeof deadLetterList>;

/** What one app has of them. */
export const ownDeadLetterList = page(deadLetter);
export type OwnDeadLetterList = z.infer<typeof ownDeadLetterList>;
export const listOwnDeadLetters = listDeadLetters.omit({ app: true });

export const deadLetterId = z.strictObject({ id: z.uuid().toLowerCase() });
/** Which app to ask; all of them unless told. */
export const whoseDeadLetter = z.strictObject({ app: deadLetterApp.optional() });
export const discardDeadLetter = z.strictObject({ reason: discardReason });
export type DiscardDeadLetter = z.infer<typeof discardDeadLetter>;

/** A decision that was carried out, now or before. `applied`: events of the waiting line that followed. */
export const deadLetterSettled = z
  .object({ deadLetter, applied: z.number().int().nonnegative() })
  .meta({ id: 'DeadLetterSettled' });
export type DeadLetterSettled = z.infer<typeof deadLetterSettled>;

/** Which events an app gives the broker again: of one topic or of all that it writes, published at or after an instant. */
export const republishEvents = z.strictObject({
  topic: z.enum(TOPIC_NAMES).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
});
export type RepublishEvents = z.infer<typeof republishEvents>;

/** How many events were marked, per topic; the relay publishes them from then on. */
export const eventsRepublished = z.object({
  topics: z.array(z.object({ topic: z.enum(TOPIC_NAMES), events: z.number().int().nonnegative() })),
});
export type EventsRepublished = z.infer<typeof eventsRepublished>;
