import { z } from 'zod';
import { APPS, actor, instant, purpose, queueName, revealField } from '../vocabulary.js';
import { defineEvent, type EventOf } from './event.js';

/** What can be recorded: a closed vocabulary, named like events. Reads and reads of the log itself are entries too. */
export const accessAction = z.enum([
  'session.started',
  'session.ended',
  'tracking.opened',
  'tracking.viewed',
  'cases.listed',
  'case.viewed',
  'case.revealed',
  'case.claimed',
  'case.released',
  'case.closed',
  'case.granted',
  'message.posted',
  'note.written',
  'address.disclosed',
  'audit.searched',
  'audit.verified',
  'audit.exported',
  'dead-letters.listed',
  'dead-letter.replayed',
  'dead-letter.discarded',
]);
export type AccessAction = z.infer<typeof accessAction>;

export const accessOutcome = z.enum(['allowed', 'refused', 'failed']);

/** Why something was refused: a code, never words of a person. */
export const accessReason = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);

const hex = (bytes: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${String(bytes * 2)}}$`));

/** One access as an app states it, before audit adds `loggedAt`. Ids, codes and field names, never values. */
export const accessRecord = z.strictObject({
  v: z.literal(1),
  id: z.uuid(),
  at: instant,
  app: z.enum(APPS),
  stream: z.number().int().min(0).max(15),
  seq: z.number().int().positive(),
  action: accessAction,
  outcome: accessOutcome,
  actor,
  purpose: purpose.optional(),
  target: z.strictObject({
    type: z.enum(['case', 'cases', 'session', 'audit_log', 'staff', 'dead_letter', 'delivery']),
    ref: z.string().regex(/^[a-z0-9._-]{1,64}$/),
  }),
  queue: queueName.optional(),
  fields: z.array(revealField).optional(),
  reason: accessReason.optional(),
  /** SHA-256(salt || note) where a person gave a note; the note lies sealed in the vault. */
  noteHash: hex(32).optional(),
  requestId: z.uuid(),
  traceId: hex(16),
});
export type AccessRecord = z.infer<typeof accessRecord>;

/** An access happened, was refused or failed; `mac` = HMAC-SHA-256 of the canonical record (RFC 8785) under the app's record key. */
export const AccessRecordedV1 = defineEvent({
  type: 'access.recorded.v1',
  topic: 'audit.access',
  data: z.strictObject({ record: accessRecord, mac: hex(32) }),
});
export type AccessRecordedV1 = EventOf<typeof AccessRecordedV1>;

/** The audit log has a new signed head. `streams` names the highest gap-free sequence per `app.stream`. */
export const CheckpointPublishedV1 = defineEvent({
  type: 'checkpoint.published.v1',
  topic: 'audit.checkpoints',
  data: z.object({
    size: z.number().int().nonnegative(),
    root: hex(32),
    streams: z.record(z.string().regex(/^[a-z]+\.\d{1,2}$/), z.number().int().nonnegative()),
  }),
});
export type CheckpointPublishedV1 = EventOf<typeof CheckpointPublishedV1>;
