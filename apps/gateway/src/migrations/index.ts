import type { MigrationOptions } from '#libs/platform';
import { CreateTables1795305600000 } from './0001-create-tables.js';

/** In the order in which they run. */
export const MIGRATIONS: MigrationOptions['migrations'] = [CreateTables1795305600000];
