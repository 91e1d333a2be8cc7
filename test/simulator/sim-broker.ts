import type { BusRecord, PublishOutcome, ReadOutcome, StoredRecord, TopicPartition } from '#libs/messaging';
import { endOf, type MemoryLog } from '../support/messaging/memory-log.js';
import type { SimSubscription } from './sim-subscription.js';
import type { VirtualTime } from './virtual-time.js';

/** How long a member may be silent before its group goes on without it. */
const SESSION_MS = 300;

/** The broker: partitioned logs, groups, and what can happen to both. */
export class SimBroker {
  /** Until then nobody is answered and nothing is stored. */
  awayUntil = 0;
  /** Until then publishes are lost, answered in part, or stored without an answer. */
  troubleUntil = 0;
  private generation = 0;
  private readonly logs = new Map<string, MemoryLog>();
  private readonly groups = new Map<string, SimSubscription[]>();
  /** Members of groups, and those that their group went on without. */
  private readonly readers = new Set<SimSubscription>();

  constructor(
    readonly time: VirtualTime,
    private readonly partitions: readonly number[],
  ) {}

  get away(): boolean {
    return this.awayUntil > this.time.now;
  }

  /** Whether every partition is in the hands of somebody who has read it to the end. */
  get idle(): boolean {
    return [...this.groups.values()].every((members) => {
      const waiting = members.reduce(
        (sum, { owner, idle }) => (owner.alive && idle !== undefined ? sum + idle : Number.NaN),
        0,
      );
      return waiting === (members[0]?.topics.length ?? Number.NaN) * this.partitions.length;
    });
  }

  log({ topic, partition }: TopicPartition): MemoryLog {
    const key = `${topic}/${String(partition)}`;
    const known = this.logs.get(key);
    if (known !== undefined) return known;
    const log: MemoryLog = { start: 0n, records: [] };
    this.logs.set(key, log);
    return log;
  }

  /** Appends one publish; in trouble, some of it. */
  append(records: readonly BusRecord[]): PublishOutcome[] {
    if (this.away) return records.map(() => ({ ok: false, error: new Error('away') }));
    const { time } = this;
    const trouble = this.troubleUntil > time.now ? time.random() : 1;
    // Of a batch in trouble: nothing is stored, all of it without an answer, or a head of it is answered.
    const stored = trouble < 0.3 ? 0 : records.length;
    const answered =
      trouble < 0.6 ? 0 : trouble < 0.8 ? Math.floor(time.random() * records.length) : records.length;
    const outcomes = records.map((record, index): PublishOutcome => {
      if (index >= stored) return { ok: false, error: new Error('lost') };
      const offset = this.store(record);
      return index < answered ? { ok: true, offset } : { ok: false, error: new Error('unanswered') };
    });
    const [first] = records;
    if (first !== undefined) for (const reader of this.readers) reader.wake(first);
    return outcomes;
  }

  read(at: TopicPartition, offset: bigint): ReadOutcome {
    const log = this.log(at);
    if (offset < log.start) return { kind: 'expired', earliest: log.start };
    const record = log.records[Number(offset - log.start)];
    return record === undefined ? { kind: 'beyond-end', end: endOf(log) } : { kind: 'record', record };
  }

  /** The log loses its newest records; offsets go on from where it ends now. */
  truncate(at: TopicPartition, records: number): void {
    const log = this.log(at);
    log.records.splice(Math.max(0, log.records.length - records));
    for (const reader of this.readers) reader.cut(at);
  }

  join(member: SimSubscription): void {
    this.readers.add(member);
    const members = this.groups.get(member.group) ?? [];
    if (members.includes(member)) return;
    this.groups.set(member.group, [...members, member]);
    this.rebalance(member.group);
  }

  leave(member: SimSubscription): void {
    this.readers.delete(member);
    this.groups.set(
      member.group,
      (this.groups.get(member.group) ?? []).filter((other) => other !== member),
    );
    this.rebalance(member.group);
  }

  /** Goes on without a member once it was silent for too long; one that comes back later does not know that at first. */
  silent(member: SimSubscription): void {
    this.time.after(SESSION_MS, undefined, () => {
      const { owner, group } = member;
      if (owner.alive && owner.stalledUntil <= this.time.now) return;
      this.groups.set(
        group,
        (this.groups.get(group) ?? []).filter((other) => other !== member),
      );
      this.rebalance(group);
      this.time.after(owner.stalledUntil - this.time.now + this.time.between(5, 150), owner, () => {
        this.join(member);
      });
    });
  }

  /** Everybody gets partitions anew. */
  rebalance(group: string): void {
    const { time } = this;
    time.after(time.between(1, 20), undefined, () => {
      const members = this.groups.get(group) ?? [];
      const [first] = members;
      if (first === undefined) return;
      const all = first.topics.flatMap((topic) => this.partitions.map((partition) => ({ topic, partition })));
      this.generation += 1;
      const { generation } = this;
      const turn = Math.floor(time.random() * members.length);
      members.forEach((member, index) => {
        const mine = all.filter((_at, place) => (place + turn) % members.length === index);
        time.after(time.between(0.5, 10), member.owner, () => {
          member.assign(mine, generation);
        });
      });
    });
  }

  private store({ topic, partition, key, value, headers }: BusRecord): bigint {
    const log = this.log({ topic, partition });
    const offset = endOf(log);
    const record: StoredRecord = {
      topic,
      partition,
      offset,
      key: Buffer.from(key),
      value: Buffer.from(value),
      headers,
    };
    log.records.push(record);
    return offset;
  }
}
