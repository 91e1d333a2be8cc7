import type { App } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { DeadLetterTable } from './dead-letter-table.js';
import { FenceTable } from './fence-table.js';
import { HeldTable } from './held-table.js';
import { PositionTable } from './position-table.js';

/** What a consumer keeps, as it sees it: the tables of its app, or their likeness in the simulator. */
export interface ConsumerTables {
  readonly fences: Pick<FenceTable, keyof FenceTable>;
  readonly deadLetters: Pick<DeadLetterTable, keyof DeadLetterTable>;
  readonly held: Pick<HeldTable, keyof HeldTable>;
  readonly positions: Pick<PositionTable, keyof PositionTable>;
}

/** The tables in the app's schema. */
export function consumerTables(app: App, database: Database): ConsumerTables {
  return {
    fences: new FenceTable(app),
    deadLetters: new DeadLetterTable(app),
    held: new HeldTable(app, database),
    positions: new PositionTable(app, database),
  };
}
