import { z } from 'zod';
import { accessOutcome } from '../events/audit.js';
import { actor, APPS } from '../vocabulary.js';
import { page, pageQuery } from './page.js';

/** Query of `GET /api/v1/audit/entries`; `action` matches from its beginning (`case.` finds every case action). */
export const searchAudit = z.strictObject({
  ...pageQuery,
  action: z
    .string()
    .regex(/^[a-z.-]{1,60}$/)
    .optional(),
  actor: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .optional(),
  case: z.uuid().optional(),
  outcome: accessOutcome.optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
export type SearchAudit = z.infer<typeof searchAudit>;

/** One entry of the log. `leaf` is the canonical JSON whose hash is in the tree. */
export const auditEntry = z
  .object({
    index: z.number().int().nonnegative(),
    kind: z.enum(['access', 'event', 'unreadable']),
    at: z.iso.datetime(),
    app: z.enum(APPS).optional(),
    action: z.string(),
    outcome: accessOutcome.optional(),
    actor: actor.optional(),
    purpose: z.string().optional(),
    target: z.object({ type: z.string(), ref: z.string() }).optional(),
    fields: z.array(z.string()).optional(),
    reason: z.string().optional(),
    leaf: z.string(),
    leafHash: z.string(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntry>;
export const auditEntryList = page(auditEntry).meta({ id: 'AuditEntryList' });
export type AuditEntryList = z.infer<typeof auditEntryList>;

/** The newest signed head: C2SP checkpoint text, and what the log holds at this moment. */
export const auditCheckpoint = z
  .object({
    note: z.string().optional(),
    size: z.number().int().nonnegative(),
    root: z.string(),
    at: z.iso.datetime().optional(),
    entries: z.number().int().nonnegative(),
    witness: z.enum(['none', 'directory', 'http']),
  })
  .meta({ id: 'AuditCheckpoint' });
export type AuditCheckpoint = z.infer<typeof auditCheckpoint>;

/** RFC 6962 audit path of one entry, as C2SP tlog-proof text. */
export const auditProof = z
  .object({
    index: z.number().int().nonnegative(),
    size: z.number().int().positive(),
    hashes: z.array(z.string()),
    note: z.string(),
  })
  .meta({ id: 'AuditProof' });
export type AuditProof = z.infer<typeof auditProof>;
