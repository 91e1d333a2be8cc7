import { z } from 'zod';
import { queueName, role } from '../vocabulary.js';
import { defineEvent, type EventOf } from './event.js';

const staffMember = z.object({
  role,
  /** Queues the person works; triage keeps the membership. */
  queues: z.array(queueName).max(50),
});

/** A staff account was made. The subject is the staff id. */
export const StaffInvitedV1 = defineEvent({
  type: 'staff.invited.v1',
  topic: 'staff.lifecycle',
  data: staffMember,
});
export type StaffInvitedV1 = EventOf<typeof StaffInvitedV1>;

/** Role or queues of a staff account changed; the whole new state. */
export const StaffChangedV1 = defineEvent({
  type: 'staff.changed.v1',
  topic: 'staff.lifecycle',
  data: staffMember,
});
export type StaffChangedV1 = EventOf<typeof StaffChangedV1>;

/** A staff account was switched off. */
export const StaffDisabledV1 = defineEvent({
  type: 'staff.disabled.v1',
  topic: 'staff.lifecycle',
  data: z.object({}),
});
export type StaffDisabledV1 = EventOf<typeof StaffDisabledV1>;
