import { z } from 'zod';
import { disposition, instant, queueName } from '../vocabulary.js';
import { defineEvent, type EventOf } from './event.js';

/** Why a case stands where it stands in its queue. */
export const priorityReason = z.enum([
  'emergency_sign',
  'urgent_sign',
  'soon_sign',
  'supply_ends_soon',
  'child',
  'in_order_of_due_time',
]);
export type PriorityReason = z.infer<typeof priorityReason>;

/** A request became a case and lies in a queue. Priority: 0 is the most pressing. */
export const CaseTriagedV1 = defineEvent({
  type: 'case.triaged.v1',
  topic: 'case.lifecycle',
  data: z.object({
    queue: queueName,
    priority: z.number().int().min(0).max(9),
    reasons: z.array(priorityReason).max(6),
    dueAt: instant,
  }),
});
export type CaseTriagedV1 = EventOf<typeof CaseTriagedV1>;

/** A consultant took the case. */
export const CaseAssignedV1 = defineEvent({
  type: 'case.assigned.v1',
  topic: 'case.lifecycle',
  data: z.object({ assignee: z.uuid(), queue: queueName }),
});
export type CaseAssignedV1 = EventOf<typeof CaseAssignedV1>;

/** The assignee gave the case back to its queue. */
export const CaseReleasedV1 = defineEvent({
  type: 'case.released.v1',
  topic: 'case.lifecycle',
  data: z.object({ queue: queueName }),
});
export type CaseReleasedV1 = EventOf<typeof CaseReleasedV1>;

/** The case was closed, with how it ended. */
export const CaseClosedV1 = defineEvent({
  type: 'case.closed.v1',
  topic: 'case.lifecycle',
  data: z.object({ disposition }),
});
export type CaseClosedV1 = EventOf<typeof CaseClosedV1>;
