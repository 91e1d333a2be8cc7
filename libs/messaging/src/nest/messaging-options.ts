import type { App, Topic } from '#libs/contracts';
import type { Log } from '#libs/platform';
import type { Bus } from '../bus/bus.js';
import type { BusOptions } from '../bus/bus-options.js';
import type { ChunkHandler } from '../consumer/event-context.js';
import type { BusStrategy } from './bus-strategy.js';

/** What an app reads from the bus. */
export interface Consumes {
  /** `<app>.<purpose>`. */
  readonly group: string;
  readonly topics: readonly Topic[];
  /** Takes whole chunks instead of single events, unreadable records included. */
  readonly onChunk?: ChunkHandler;
  /** Partitions worked on at the same time, each with a connection of the app's pool; 4 unless told. */
  readonly chunksAtOnce?: number;
}

export interface MessagingOptions {
  readonly app: App;
  readonly consumes?: Consumes | undefined;
  readonly bus: BusOptions;
  /** The same instance that `startApp` gets; needed when `consumes` has no `onChunk`. */
  readonly strategy?: BusStrategy | undefined;
  /** Whether readiness depends on the broker; an app that must take requests without it says no. No unless told. */
  readonly busRequired?: boolean;
  /** Opens the bus; `openBus` unless told. */
  readonly open?: (options: BusOptions, log: Log) => Bus;
}
