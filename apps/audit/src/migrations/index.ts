import { CreateAuditLog1795305600000 } from './0001-create-audit-log.js';

/** Migrations of schema `audit`, oldest first. */
export const MIGRATIONS = [CreateAuditLog1795305600000];
