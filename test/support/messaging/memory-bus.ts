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
  TopicSpec,
} from '#libs/messaging';
import { endOf, type MemoryLog } from './memory-log.js';
import { MemorySubscription } from './memory-subscription.js';

/** What a publish may meet: `lost` is not stored and not answered, `unanswered` is stored all the same. */
export type PublishFault = 'lost' | 'unanswered' | undefined;

/** The bus in this process's memory, with the faults of a real one. Groups rebalance when members come and go. */
export class MemoryBus implements Bus {
  private readonly logs = new Map<string, MemoryLog[]>();
  private readonly groups = new Map<string, MemorySubscription[]>();
  /** Decides about every record to be published. */
  fault: (record: BusRecord) => PublishFault = () => undefined;

  publish(records: readonly BusRecord[]): Promise<readonly PublishOutcome[]> {
    return Promise.resolve(records.map((record) => this.append(record)));
  }

  consume(options: ConsumeOptions): Subscription {
    const subscription = new MemorySubscription(
      (at) => this.log(at),
      options,
      () => {
        this.groups.set(
          options.group,
          (this.groups.get(options.group) ?? []).filter((other) => other !== subscription),
        );
        this.rebalance(options.group);
      },
    );
    this.groups.set(options.group, [...(this.groups.get(options.group) ?? []), subscription]);
    this.rebalance(options.group);
    return subscription;
  }

  read(at: TopicPartition, offset: bigint): Promise<ReadOutcome> {
    const log = this.log(at);
    if (log === undefined) return Promise.resolve({ kind: 'missing' });
    if (offset < log.start) return Promise.resolve({ kind: 'expired', earliest: log.start });
    const record = log.records[Number(offset - log.start)];
    return Promise.resolve(
      record === undefined ? { kind: 'beyond-end', end: endOf(log) } : { kind: 'record', record },
    );
  }

  lag(group: string, topics: readonly string[]): Promise<readonly PartitionLag[]> {
    const members = this.groups.get(group) ?? [];
    return Promise.resolve(
      topics.flatMap((topic) =>
        (this.logs.get(topic) ?? []).map((log, partition) => ({
          topic,
          partition,
          committed: members
            .map((member) => member.positionOf({ topic, partition }))
            .find((next) => next !== undefined),
          end: endOf(log),
        })),
      ),
    );
  }

  ensureTopics(topics: readonly TopicSpec[]): Promise<void> {
    for (const { name, partitions } of topics) {
      const known = this.logs.get(name);
      if (known !== undefined && known.length !== partitions) {
        return Promise.reject(new Error(`${name} has another number of partitions`));
      }
      if (known === undefined) {
        this.logs.set(
          name,
          Array.from({ length: partitions }, () => ({ start: 0n, records: [] })),
        );
      }
    }
    return Promise.resolve();
  }

  health(): Promise<BusHealth> {
    return Promise.resolve({ ok: true });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** Records before `before` go, as when their retention ends. */
  expire(at: TopicPartition, before: bigint): void {
    const log = this.log(at);
    if (log === undefined || before <= log.start) return;
    log.records.splice(0, Number(before - log.start));
    log.start = before;
  }

  /** The log loses its tail from `from` on, as after a power cut. */
  truncate(at: TopicPartition, from: bigint): void {
    const log = this.log(at);
    log?.records.splice(Number(from - log.start));
  }

  /** Delivers records again from `from` on, as after a rebalance before the offsets were committed. */
  rewind(group: string, at: TopicPartition, from: bigint): void {
    for (const member of this.groups.get(group) ?? []) member.rewind(at, from);
  }

  log({ topic, partition }: TopicPartition): MemoryLog | undefined {
    return this.logs.get(topic)?.[partition];
  }

  private append(record: BusRecord): PublishOutcome {
    const log = this.log(record);
    if (log === undefined) return { ok: false, error: new Error('no such partition') };
    const fault = this.fault(record);
    if (fault === 'lost') return { ok: false, error: new Error('lost') };
    const { topic, partition, key, value, headers } = record;
    const offset = endOf(log);
    log.records.push({ topic, partition, offset, key: Buffer.from(key), value: Buffer.from(value), headers });
    for (const member of [...this.groups.values()].flat()) member.wake();
    return fault === 'unanswered' ? { ok: false, error: new Error('unanswered') } : { ok: true, offset };
  }

  private rebalance(group: string): void {
    const members = this.groups.get(group) ?? [];
    const partitions = [...new Set(members.flatMap(({ topics }) => topics))].flatMap((topic) =>
      (this.logs.get(topic) ?? []).map((_log, partition) => ({ topic, partition })),
    );
    members.forEach((member, index) => {
      member.assign(partitions.filter((_partition, at) => at % members.length === index));
    });
  }
}
