import type {
  Bus,
  BusHealth,
  BusRecord,
  ConsumeOptions,
  PartitionLag,
  PublishOutcome,
  ReadOutcome,
  Subscription,
  TopicPartition,
} from '#libs/messaging';
import { TransientError } from '#libs/platform';
import type { SimBroker } from './sim-broker.js';
import { SimSubscription } from './sim-subscription.js';
import type { Owner } from './virtual-time.js';

const REQUEST_MS = [0.3, 4] as const;
/** In trouble a request may be under way for long, while others of the same partition overtake it. */
const SLOW_MS = [0.3, 400] as const;

/** The bus of one process. What it has sent arrives although the process may be gone by then. */
export class SimBus implements Bus {
  readonly subscriptions: SimSubscription[] = [];

  constructor(
    private readonly broker: SimBroker,
    private readonly owner: Owner,
  ) {}

  async publish(records: readonly BusRecord[]): Promise<readonly PublishOutcome[]> {
    const { time, troubleUntil } = this.broker;
    const way = troubleUntil > time.now ? SLOW_MS : REQUEST_MS;
    return this.ask(way, () => this.broker.append(records));
  }

  consume(options: ConsumeOptions): Subscription {
    const subscription = new SimSubscription(this.broker, options, this.owner);
    this.subscriptions.push(subscription);
    this.broker.join(subscription);
    return subscription;
  }

  async read(at: TopicPartition, offset: bigint): Promise<ReadOutcome> {
    const found = await this.ask(REQUEST_MS, () =>
      this.broker.away ? undefined : this.broker.read(at, offset),
    );
    if (found === undefined) throw new TransientError('the broker cannot be asked');
    return found;
  }

  lag(): Promise<readonly PartitionLag[]> {
    return Promise.resolve([]);
  }

  ensureTopics(): Promise<void> {
    return Promise.resolve();
  }

  health(): Promise<BusHealth> {
    return Promise.resolve({ ok: true });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async ask<Result>(way: readonly [number, number], work: () => Result): Promise<Result> {
    const { time } = this.broker;
    return new Promise((resolve) => {
      time.after(time.between(...way), undefined, () => {
        const result = work();
        time.after(time.between(...REQUEST_MS), this.owner, () => {
          resolve(result);
        });
      });
    });
  }
}
