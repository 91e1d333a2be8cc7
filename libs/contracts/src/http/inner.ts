import { z } from 'zod';
import { accessRecord } from '../events/audit.js';
import { mailTemplate } from '../events/notification.js';
import { grantKind } from '../vocabulary.js';
import { disclosure, threadMessage } from './tracking.js';

/* Bodies that only apps exchange, on the inner network, under a service token. */

/** Gateway to triage: may this person act on this case? The person is the token's actor. */
export const requestCaseGrant = z.strictObject({ consultation: z.uuid().toLowerCase() });
export const caseGrantIssued = z.object({ grant: z.string(), kind: grantKind });
export type CaseGrantIssued = z.infer<typeof caseGrantIssued>;

/** Gateway to vault: does this secret open this consultation? */
export const requestVisitorGrant = z.strictObject({
  consultation: z.uuid(),
  trackingSecret: z.string().max(80),
});
export const visitorGrantIssued = z.object({ grant: z.string(), expiresAt: z.iso.datetime() });
export type VisitorGrantIssued = z.infer<typeof visitorGrantIssued>;

/** Vault to gateway, under a visitor grant: the thread and who opened the request. */
export const visitorThread = z.object({ messages: z.array(threadMessage), disclosures: z.array(disclosure) });
export type VisitorThread = z.infer<typeof visitorThread>;

/** Notification to vault: one address for one delivery. Absent `email`: the person left none. */
export const requestMailAddress = z.strictObject({
  consultation: z.uuid(),
  delivery: z.uuid(),
  template: mailTemplate,
});
export const mailAddress = z.object({ email: z.email().optional() });
export type MailAddress = z.infer<typeof mailAddress>;

/** Any app to audit: the record is in the log before content leaves. Same writer, same sequence as the topic. */
export const confirmAccess = z.strictObject({
  record: accessRecord,
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});
export const accessConfirmed = z.object({ index: z.number().int().nonnegative(), leafHash: z.string() });
export type AccessConfirmed = z.infer<typeof accessConfirmed>;

/** One line of the audit log's export: an entry with its bytes, or a signed head. */
export const auditLogLine = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('entry'),
    index: z.number().int().nonnegative(),
    /** base64 of the canonical bytes that were hashed. */
    bytes: z.string(),
    leafHash: z.string(),
  }),
  z.object({ kind: z.literal('checkpoint'), note: z.string() }),
]);
export type AuditLogLine = z.infer<typeof auditLogLine>;
