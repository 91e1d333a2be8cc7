import { CaseTriagedV1, ConsultationSubmittedV1, TOPICS, type LarusEvent, type Topic } from '#libs/contracts';
import { NotYet, partitionOf, type EventContext, type EventHandlers, type NewEvent } from '#libs/messaging';
import { TransientError } from '#libs/platform';
import { submitted } from '../support/messaging/messaging-database.js';
import { MemoryConsumerTables } from './memory-consumer-tables.js';
import { MemoryOutbox } from './memory-outbox.js';
import { MemoryStore, MemoryTable, type MemoryTx } from './memory-store.js';
import type { Mutation } from './mutation.js';
import {
  PARTITIONS,
  SUBJECTS,
  type Fault,
  type Plan,
  type SimApp,
  type SimTopic,
  type Write,
} from './plan.js';
import { SimBroker } from './sim-broker.js';
import { SimProcess, type SimAppParts } from './sim-process.js';
import type { Owner, VirtualTime } from './virtual-time.js';

const CONSULTATIONS = 'consultation.lifecycle';
const CASES = 'case.lifecycle';

/** A log loses its end with the machine of its broker, or to one that was behind: in any case it is away for a while. */
const CUT_AWAY_MS = 1_000;
/** A broker that is back does not answer everybody at once. */
const CUT_TROUBLE_MS = 150;

/** Subjects in two partitions, two in each. */
const [subjects, partitions] = place();

/** What a handler did for one event, once that was committed. */
export interface Effect {
  readonly topic: string;
  readonly subject: string;
  readonly version: number;
  readonly eventId: string;
}

/** A consumer of the house, what it keeps and what it did. */
export interface SimConsumer {
  readonly app: 'triage' | 'notification';
  readonly topics: readonly SimTopic[];
  readonly tables: MemoryConsumerTables;
  /** In the order of the commits. */
  readonly effects: readonly Effect[];
}

/** Three apps over memory: the gateway's events are applied by triage, which writes on, and both by notification. */
export class SimHouse {
  readonly broker: SimBroker;
  readonly outboxes: Readonly<Record<SimTopic, MemoryOutbox>>;
  readonly consumers: readonly SimConsumer[];
  private readonly apps: Readonly<Record<SimApp, SimAppParts>>;
  private readonly processes = new Map<string, SimProcess>();
  private readonly awayUntil = { triage: 0, notification: 0 };
  /** Processes whose handlers fail. */
  private readonly badUntil = new Map<Owner, number>();
  private readonly poison = new Set<string>();
  private readonly writing = new Set<{ readonly owner: Owner }>();
  private newLeaders = false;
  private newTraffic = false;

  constructor(
    readonly time: VirtualTime,
    private readonly plan: Plan,
    private readonly mutation: Mutation,
  ) {
    this.broker = new SimBroker(time, partitions);
    const stores = {
      gateway: new MemoryStore(time),
      triage: new MemoryStore(time),
      notification: new MemoryStore(time),
    };
    const consultations = new MemoryOutbox('gateway', stores.gateway);
    const cases = new MemoryOutbox('triage', stores.triage);
    this.outboxes = { [CONSULTATIONS]: consultations, [CASES]: cases };
    const triage = this.consumer('triage', stores.triage, [CONSULTATIONS]);
    const notification = this.consumer('notification', stores.notification, [CONSULTATIONS, CASES]);
    this.consumers = [triage.consumer, notification.consumer];
    const partsOf = (topic: SimTopic): { topic: string; part: number }[] =>
      partitions.map((part) => ({ topic, part }));
    this.apps = {
      gateway: {
        app: 'gateway',
        store: stores.gateway,
        outbox: consultations,
        parts: partsOf(CONSULTATIONS),
        reads: undefined,
      },
      triage: {
        app: 'triage',
        store: stores.triage,
        outbox: cases,
        parts: partsOf(CASES),
        reads: triage.reads,
      },
      notification: {
        app: 'notification',
        store: stores.notification,
        outbox: undefined,
        parts: [],
        reads: notification.reads,
      },
    };
  }

  /** Starts every process and lays the plan out in time. Returns when its last fault will be over. */
  start(): number {
    for (const app of Object.keys(this.apps) as SimApp[])
      for (let number = 0; number < this.plan.processes; number++) this.spawn(app, number);
    for (const write of this.plan.writes)
      this.at(write.at, () => {
        this.write(write);
      });
    for (const fault of this.plan.faults)
      this.at(fault.at, () => {
        this.hurt(fault);
      });
    const ends = [
      ...this.plan.writes.map(({ at, holdMs }) => at + holdMs),
      ...this.plan.faults.map((fault) => fault.at + durationOf(fault)),
    ];
    return Math.max(...ends) + 1;
  }

  /** Nothing goes wrong any more: the fix is deployed, and whatever a cut log needs to be noticed happens. */
  heal(): void {
    this.poison.clear();
    if (this.newLeaders) for (const outbox of Object.values(this.outboxes)) outbox.dropLeader(0);
    if (this.newTraffic)
      for (let subject = 0; subject < SUBJECTS; subject++)
        this.write({ at: this.time.now, subjects: [subject], holdMs: 0, end: 'commit' });
  }

  /** A process of an app that runs. */
  process(app: SimApp): SimProcess {
    const found = [...this.processes].find(([name, { owner }]) => name.startsWith(app) && owner.alive);
    if (found === undefined) throw new Error('no process runs');
    return found[1];
  }

  readonly parts = partitions;
  /** What was committed to a topic, ever. */
  committed(topic: SimTopic): MemoryOutbox['committed'] {
    return this.outboxes[topic].committed;
  }

  /** Whether a transaction of the gateway is still open. */
  get writes(): boolean {
    return [...this.writing].some(({ owner }) => owner.alive);
  }

  private at(ms: number, work: () => void): void {
    this.time.after(ms, undefined, work);
  }

  private spawn(app: SimApp, number: number): void {
    this.processes.set(
      `${app}-${String(number)}`,
      new SimProcess(this.apps[app], this.broker, this.mutation),
    );
  }

  private numbered(app: SimApp, number: number): SimProcess | undefined {
    const found = this.processes.get(`${app}-${String(number % this.plan.processes)}`);
    return found?.owner.alive === true ? found : undefined;
  }

  private write({ subjects: named, holdMs, end }: Write): void {
    const { owner } = this.numbered('gateway', named.length) ?? {};
    if (owner === undefined) return;
    const { store, outbox } = this.apps.gateway;
    const wait = async (ms: number): Promise<void> => this.time.reply(ms, owner, () => undefined);
    const entry = { owner };
    this.writing.add(entry);
    this.time.after(0, owner, () => {
      void store
        .transaction(owner, async (tx) => {
          // Sorted, as everybody who locks several subjects does.
          for (const index of [...new Set(named)].sort()) {
            await outbox?.append(tx as unknown as MemoryTx, submission(subjects[index] ?? ''));
            await wait(holdMs / named.length);
          }
          if (end === 'rollback') throw new Error('rolled back');
        })
        .catch(() => undefined)
        .finally(() => this.writing.delete(entry));
    });
  }

  private hurt(fault: Fault): void {
    const { time, broker } = this;
    switch (fault.kind) {
      case 'crash':
        this.numbered(fault.app, fault.process)?.crash();
        this.at(fault.downMs, () => {
          if (this.numbered(fault.app, fault.process) === undefined)
            this.spawn(fault.app, fault.process % this.plan.processes);
        });
        break;
      case 'stall':
        this.numbered(fault.app, fault.process)?.stall(fault.ms);
        break;
      case 'database-cut-off':
        this.numbered(fault.app, fault.process)?.cutOff(fault.ms);
        break;
      case 'lock-lost':
        this.apps[fault.app].outbox?.dropLeader(fault.noticedAfterMs);
        break;
      case 'broker-away':
        broker.awayUntil = Math.max(broker.awayUntil, time.now + fault.ms);
        break;
      case 'publish-trouble':
        broker.troubleUntil = Math.max(broker.troubleUntil, time.now + fault.ms);
        break;
      case 'log-cut':
        broker.truncate({ topic: fault.topic, partition: partitions[fault.partition] ?? 0 }, fault.records);
        broker.awayUntil = time.now + CUT_AWAY_MS;
        broker.troubleUntil = broker.awayUntil + CUT_TROUBLE_MS;
        if (fault.noticedBy === 'new-leader') this.newLeaders = true;
        else this.newTraffic = true;
        break;
      case 'rebalance':
        broker.rebalance(fault.app);
        break;
      case 'delivered-again': {
        const at = { topic: fault.topic, partition: partitions[fault.partition] ?? 0 };
        const { records } = broker.log(at);
        const record = records[fault.record % Math.max(1, records.length)];
        if (record === undefined) break;
        const [key, value] = [record.key?.toString() ?? '', record.value?.toString() ?? ''];
        broker.append([{ ...at, key, value, headers: record.headers }]);
        break;
      }
      case 'dependency-away':
        this.awayUntil[fault.app] = time.now + fault.ms;
        break;
      case 'poison':
        this.poison.add(
          nameOf(fault.app, {
            topic: fault.topic,
            subject: subjects[fault.subject] ?? '',
            version: fault.version,
          }),
        );
        break;
      case 'bad-deploy': {
        const { owner } = this.numbered(fault.app, fault.process) ?? {};
        if (owner !== undefined) this.badUntil.set(owner, time.now + fault.ms);
        break;
      }
      case 'unreadable-record': {
        const key = subjects[fault.subject] ?? '';
        const partition = partitionOf(key, TOPICS[CONSULTATIONS].partitions);
        broker.append([{ topic: CONSULTATIONS, partition, key, value: 'x', headers: {} }]);
        break;
      }
    }
  }

  private consumer(
    app: SimConsumer['app'],
    store: MemoryStore,
    topics: readonly SimTopic[],
  ): { consumer: SimConsumer; reads: NonNullable<SimAppParts['reads']> } {
    const tables = new MemoryConsumerTables(store);
    const rows = new MemoryTable<Effect>();
    const effects: Effect[] = [];
    let written = 0;
    const handler = async (event: LarusEvent, context: EventContext): Promise<void> => {
      const tx = context.tx as unknown as MemoryTx;
      const { topic } = context;
      const { subject, version, id } = event;
      const at = { topic, subject, version };
      // Work that takes time, before and after which a process may end.
      await tx.statement(() => undefined);
      if (this.awayUntil[app] > this.time.now) throw new TransientError('away');
      if ((this.badUntil.get(tx.owner) ?? 0) > this.time.now) throw new RangeError('a bad deploy');
      if (this.poison.has(nameOf(app, at))) throw new TypeError('a bug');
      if (topic === CASES) {
        const known = tx.rows(rows).filter((row) => row.topic === CONSULTATIONS && row.subject === subject);
        if (known.length < version) throw new NotYet();
      }
      const effect = { ...at, eventId: id };
      tx.set(rows, String(++written), effect);
      tx.afterCommit.push(() => effects.push(effect));
      if (app === 'triage') await this.outboxes[CASES].append(tx, triaged(subject));
    };
    const handlers: EventHandlers = new Map(
      [ConsultationSubmittedV1, CaseTriagedV1]
        .filter(({ topic }) => (topics as readonly Topic[]).includes(topic))
        .map(({ type }) => [type, handler]),
    );
    return { consumer: { app, topics, tables, effects }, reads: { tables, topics, handlers } };
  }
}

/** An event's place, as poison is named. */
function nameOf(
  app: string,
  at: { readonly topic: string; readonly subject: string; readonly version: number },
): string {
  return `${app} ${at.topic} ${at.subject} ${String(at.version)}`;
}

function submission(subject: string): NewEvent<typeof ConsultationSubmittedV1> {
  return submitted(subject);
}

function triaged(subject: string): NewEvent<typeof CaseTriagedV1> {
  return {
    definition: CaseTriagedV1,
    subject,
    actor: { kind: 'system', ref: 'triage' },
    data: { queue: 'drugs', priority: 3, reasons: [], dueAt: '2026-11-23T04:00:00.000Z' },
  };
}

function durationOf(fault: Fault): number {
  switch (fault.kind) {
    case 'crash':
      return fault.downMs + 1;
    case 'lock-lost':
      return fault.noticedAfterMs;
    case 'stall':
    case 'database-cut-off':
    case 'broker-away':
    case 'publish-trouble':
    case 'dependency-away':
    case 'bad-deploy':
      return fault.ms;
    case 'log-cut':
      return CUT_AWAY_MS + CUT_TROUBLE_MS;
    case 'rebalance':
    case 'delivered-again':
    case 'poison':
    case 'unreadable-record':
      return 0;
  }
}

function place(): [string[], number[]] {
  const found = new Map<number, string[]>();
  for (let n = 0; ; n++) {
    const subject = `subject-${String(n)}`;
    const partition = partitionOf(subject, TOPICS[CONSULTATIONS].partitions);
    found.set(partition, [...(found.get(partition) ?? []), subject]);
    const full = [...found].filter(([, names]) => names.length >= SUBJECTS / PARTITIONS).slice(0, PARTITIONS);
    if (full.length < PARTITIONS) continue;
    const names = full.map(([, inside]) => inside.slice(0, SUBJECTS / PARTITIONS));
    return [names.flat(), full.map(([partitionFull]) => partitionFull)];
  }
}
