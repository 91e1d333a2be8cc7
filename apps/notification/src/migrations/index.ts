import { CreateNotification1795300000001 } from './0001-create-notification.js';

/** Every migration of notification, oldest first. */
export const MIGRATIONS = [CreateNotification1795300000001];
