import type { Log } from '#libs/platform';
import { KafkaBus } from '../kafka/kafka-bus.js';
import { PostgresBus } from '../postgres/postgres-bus.js';
import type { Bus } from './bus.js';
import type { BusOptions } from './bus-options.js';

/** The bus that the options name. Opens no connection before it is needed. */
export function openBus(options: BusOptions, log: Log): Bus {
  switch (options.kind) {
    case 'kafka':
      return new KafkaBus(options, log);
    case 'postgres':
      return new PostgresBus(options, log);
  }
}
