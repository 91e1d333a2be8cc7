import { AccessRecordedV1, CheckpointPublishedV1 } from './audit.js';
import { CaseAssignedV1, CaseClosedV1, CaseReleasedV1, CaseTriagedV1 } from './case.js';
import { ConsultationSubmittedV1 } from './consultation.js';
import type { EventDefinition } from './event.js';
import { NotificationMailFailedV1, NotificationMailSentV1 } from './notification.js';
import { ServiceHoursPublishedV1 } from './service-hours.js';
import { StaffChangedV1, StaffDisabledV1, StaffInvitedV1 } from './staff.js';
import { VaultDisclosedV1, VaultMessagePostedV1 } from './vault.js';

/** Every event type there is. A consumer that meets a type not listed here advances past it. */
export const EVENTS: readonly EventDefinition[] = [
  ConsultationSubmittedV1,
  CaseTriagedV1,
  CaseAssignedV1,
  CaseReleasedV1,
  CaseClosedV1,
  VaultMessagePostedV1,
  VaultDisclosedV1,
  NotificationMailSentV1,
  NotificationMailFailedV1,
  StaffInvitedV1,
  StaffChangedV1,
  StaffDisabledV1,
  ServiceHoursPublishedV1,
  AccessRecordedV1,
  CheckpointPublishedV1,
];

const byType = new Map(EVENTS.map((definition) => [definition.type, definition]));

/** The definition of a type on the wire, or undefined when this build does not know it. */
export function eventDefinition(type: string): EventDefinition | undefined {
  return byType.get(type);
}
