import { CreateTriage1795300000001 } from './0001-create-triage.js';

/** Every migration of triage, oldest first. */
export const MIGRATIONS = [CreateTriage1795300000001];
