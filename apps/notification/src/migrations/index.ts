import { CreateNotification1795300000001 } from './0001-create-notification.js';
import { VacuumDeliveriesOften1795300000002 } from './0002-vacuum-deliveries-often.js';

/** Every migration of notification, oldest first. */
export const MIGRATIONS = [CreateNotification1795300000001, VacuumDeliveriesOften1795300000002];
