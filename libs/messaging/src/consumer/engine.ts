import { topicDefinition, type App, type Topic, type TopicMode } from '#libs/contracts';
import type { Database, Log } from '#libs/platform';
import { ApplyChunk } from './apply-chunk.js';
import type { ConsumerTables } from './consumer-tables.js';
import { DeployGuard } from './deploy-guard.js';
import type { EventHandlers } from './event-context.js';
import { HeldDrain } from './held-drain.js';

/** What applies events for one app: shared by the consumer, the drain of held events and the replay of dead letters. */
export interface Engine {
  readonly apply: ApplyChunk;
  readonly drain: HeldDrain;
  readonly guard: DeployGuard;
}

/** The engine of one app; nothing runs before its drain is started. */
export function createEngine(parts: {
  readonly app: App;
  readonly handlers: EventHandlers;
  readonly database: Database;
  readonly tables: ConsumerTables;
  readonly log: Log;
}): Engine {
  const modeOf = (topic: string): TopicMode => topicDefinition(topic as Topic).mode;
  const apply = new ApplyChunk(parts.tables, parts.handlers, modeOf);
  const guard = new DeployGuard(parts.app, parts.log);
  return { apply, guard, drain: new HeldDrain({ ...parts, held: parts.tables.held, apply, guard, modeOf }) };
}
