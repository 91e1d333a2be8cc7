import type { Log } from '#libs/platform';
import { KafkaBus } from '../kafka/kafka-bus.js';
import type { Bus } from './bus.js';
import type { BusOptions } from './bus-options.js';

/** The bus that the options name. Opens no connection before it is needed. */
export function openBus(options: BusOptions, log: Log): Bus {
  return new KafkaBus(options, log);
}
