import { Tables1763800000001 } from './0001-tables.js';

/** Every migration of the vault's schema, oldest first. */
export const MIGRATIONS = [Tables1763800000001] as const;
