import { z } from 'zod';
import { priorityReason } from '../events/case.js';
import {
  caseState,
  channel,
  disposition,
  dueState,
  language,
  level,
  preferredTime,
  purpose,
  queueName,
  revealField,
  service,
} from '../vocabulary.js';
import { page, pageQuery } from './page.js';
import { text } from './text.js';

export const caseView = z.enum(['unassigned', 'mine', 'due_soon', 'waiting', 'overdue', 'closed']);
export type CaseView = z.infer<typeof caseView>;

/** Query of `GET /api/v1/cases`. */
export const listCases = z.strictObject({
  ...pageQuery,
  view: caseView.default('unassigned'),
  service: service.optional(),
  language: language.optional(),
  sort: z.enum(['due', 'priority', 'newest']).default('priority'),
});
export type ListCases = z.infer<typeof listCases>;

const caseSummary = {
  id: z.uuid(),
  reference: z.string(),
  service,
  level,
  priority: z.number().int(),
  state: caseState,
  queue: queueName,
  assignee: z.uuid().optional(),
  dueAt: z.iso.datetime(),
  dueState,
  language,
  country: z.string(),
  timeZone: z.string().optional(),
  preferredChannel: channel,
  preferredTime,
};

export const caseListItem = z.object(caseSummary).meta({ id: 'CaseListItem' });
export type CaseListItem = z.infer<typeof caseListItem>;
export const caseList = page(caseListItem).meta({ id: 'CaseList' });
export type CaseList = z.infer<typeof caseList>;

/** Initials, `•••@•••` and the last two digits: enough to recognise, too little to use. */
export const contactMasks = z
  .object({ name: z.string(), email: z.string().optional(), phone: z.string().optional() })
  .meta({ id: 'ContactMasks' });
export type ContactMasks = z.infer<typeof contactMasks>;

/** One case as staff see it; `masks` is absent while the vault cannot be asked. */
export const caseDetail = z
  .object({
    ...caseSummary,
    signs: z.array(z.string()),
    reasons: z.array(priorityReason),
    receivedAt: z.iso.datetime(),
    masks: contactMasks.optional(),
  })
  .meta({ id: 'CaseDetail' });
export type CaseDetail = z.infer<typeof caseDetail>;

export const closeCase = z
  .strictObject({ disposition, note: text(2000).optional() })
  .meta({ id: 'CloseCase' });
export type CloseCase = z.infer<typeof closeCase>;

export const revealCase = z
  .strictObject({
    fields: z.array(revealField).min(1).max(5),
    purpose,
    note: text(2000).optional(),
  })
  .meta({ id: 'RevealCase' });
export type RevealCase = z.infer<typeof revealCase>;

const openedThread = z.array(
  z.object({
    id: z.uuid(),
    author: z.enum(['visitor', 'consultant']),
    at: z.iso.datetime(),
    text: z.string(),
  }),
);

const openedContact = z.object({
  name: z.string(),
  email: z.string().optional(),
  phone: z.string().optional(),
  preferredChannel: channel,
  handle: z.string().optional(),
  preferredTime,
  timeZone: z.string().optional(),
});

/** Opened content; to be masked again at `expiresAt`. Never stored by a client. */
export const caseRevealed = z
  .object({
    values: z.object({
      contact: openedContact.optional(),
      question: z.string().optional(),
      details: z.record(z.string(), z.unknown()).optional(),
      messages: openedThread.optional(),
      notes: openedThread.optional(),
    }),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'CaseRevealed' });
export type CaseRevealed = z.infer<typeof caseRevealed>;
