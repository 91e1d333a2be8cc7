import { z } from 'zod';
import { caseState, purpose, revealField, role } from '../vocabulary.js';
import { text } from './text.js';

/** Body of `POST /api/v1/tracking/sessions`. Both are read forgivingly: case, spaces and dashes do not matter. */
export const openTracking = z
  .strictObject({ reference: z.string().max(40), trackingSecret: z.string().max(80) })
  .meta({ id: 'OpenTracking' });
export type OpenTracking = z.infer<typeof openTracking>;

export const trackingSession = z
  .object({ token: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'TrackingSession' });
export type TrackingSession = z.infer<typeof trackingSession>;

export const trackingStep = z.object({ state: caseState, at: z.iso.datetime() });

export const threadMessage = z.object({
  id: z.uuid(),
  author: z.enum(['visitor', 'consultant']),
  at: z.iso.datetime(),
  text: z.string(),
});
export type ThreadMessage = z.infer<typeof threadMessage>;

/** Who opened the request: role and reason, never a name. */
export const disclosure = z.object({
  at: z.iso.datetime(),
  kind: z.enum(['reveal', 'mail_address']),
  role: role.optional(),
  purpose: purpose.optional(),
  fields: z.array(revealField),
});
export type Disclosure = z.infer<typeof disclosure>;

/** What a visitor sees of the own request. `messages` and `disclosures` are absent while the vault cannot be asked. */
export const trackedConsultation = z
  .object({
    reference: z.string(),
    state: caseState,
    steps: z.array(trackingStep),
    dueAt: z.iso.datetime(),
    messages: z.array(threadMessage).optional(),
    disclosures: z.array(disclosure).optional(),
  })
  .meta({ id: 'TrackedConsultation' });
export type TrackedConsultation = z.infer<typeof trackedConsultation>;

export const postMessage = z.strictObject({ text: text(4000) }).meta({ id: 'PostMessage' });
export type PostMessage = z.infer<typeof postMessage>;

export const messagePosted = z.object({ id: z.uuid(), at: z.iso.datetime() }).meta({ id: 'MessagePosted' });
export type MessagePosted = z.infer<typeof messagePosted>;
