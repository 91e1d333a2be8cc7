import type { Kafka } from 'kafkajs';
import { metrics, type Log } from '#libs/platform';
import type { ConsumeOptions, Subscription } from '../bus/bus.js';
import { atMost, pause } from '../pause.js';
import type { PartitionEnd } from './assignments.js';
import { GroupMember } from './group-member.js';
import { leaveFor } from './kafkajs-internals.js';
import type { MemberTimings } from './member-timings.js';
import type { TopicNames } from './topic-names.js';

/** After so many consumers in a row that got stuck, building another is no cure. */
const FRUITLESS = 3;

const rebuilds = metrics.counter('bus_consumer_rebuilds_total', 'Consumers that were built anew', [
  'group',
  'reason',
]);
const joinedGauge = metrics.gauge('bus_consumer_joined', '1 while the consumer is in its group and works', [
  'group',
]);

export interface SubscriptionParts {
  readonly kafka: Kafka;
  readonly options: ConsumeOptions;
  readonly names: TopicNames;
  readonly log: Log;
  /** How far the log of a topic on the broker reaches. @throws when the broker cannot be asked */
  readonly ends: (topic: string) => Promise<readonly PartitionEnd[]>;
  readonly timings: MemberTimings;
}

/**
 * A membership in a consumer group that outlives kafkajs' consumers: whatever ends one (a crash, silence, a lost broker,
 * a partition that receives nothing), another is built.
 */
export class KafkaSubscription implements Subscription {
  private readonly timings: MemberTimings;
  private readonly stopping = new AbortController();
  private member: GroupMember | undefined;
  private building = false;
  private watch: NodeJS.Timeout | undefined;
  private hints: NodeJS.Timeout | undefined;
  private retryMs: number;
  /** Consumers in a row that were stuck and had done nothing before. */
  private fruitless = 0;
  private overdue = false;
  /** A member that its group may still count on, though it is gone. */
  private ghost: string | undefined;

  constructor(private readonly parts: SubscriptionParts) {
    this.timings = parts.timings;
    this.retryMs = parts.timings.firstRetry;
  }

  start(): void {
    void this.build();
    this.watch = setInterval(() => {
      void this.look();
    }, this.timings.watch);
    this.hints = setInterval(() => {
      void this.member?.hint();
    }, this.timings.commit);
  }

  joined(): boolean {
    return this.member?.joined === true && this.fruitless < FRUITLESS && !this.overdue;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    clearInterval(this.watch);
    clearInterval(this.hints);
    const { member, timings } = this;
    this.member = undefined;
    if (member === undefined) return;
    await atMost(timings.finish, member.finish());
    await atMost(timings.lastHint, member.hint());
    await member.leave();
  }

  /** Replaces the member by another. */
  private async rebuild(member: GroupMember, reason: string): Promise<void> {
    if (this.member !== member || this.building || this.isStopping()) return;
    const { log, options } = this.parts;
    rebuilds.inc({ group: options.group, reason });
    log.warn('consumer-rebuilt', { group: options.group, reason });
    await this.build();
  }

  private async build(): Promise<void> {
    this.building = true;
    while (!this.isStopping()) {
      this.ghost = this.member?.id ?? this.ghost;
      await this.member?.leave();
      if (this.isStopping()) break;
      const member = this.newMember();
      this.member = member;
      if (await this.started(member)) break;
      await this.restBeforeRetry();
    }
    this.building = false;
  }

  private async started(member: GroupMember): Promise<boolean> {
    const { options, log } = this.parts;
    try {
      await atMost(
        this.timings.start,
        member.start(async () => this.forgetGhost()),
      );
    } catch (error) {
      log.debug('consumer-not-started', {
        group: options.group,
        reason: error instanceof Error ? error.name : typeof error,
      });
    }
    return member.joined;
  }

  /** Otherwise the group waits for it until its session ends. It is gone already when it could leave by itself. */
  private async forgetGhost(): Promise<void> {
    const { ghost } = this;
    this.ghost = undefined;
    if (ghost !== undefined)
      await leaveFor(this.parts.kafka, this.parts.options.group, ghost).catch(() => undefined);
  }

  private newMember(): GroupMember {
    const { kafka, options, names, log } = this.parts;
    const member: GroupMember = new GroupMember({
      kafka,
      options,
      names,
      log,
      timings: this.timings,
      onEnd: (reason) => {
        void this.afterEnd(member, reason);
      },
      onDone: () => {
        this.fruitless = 0;
      },
    });
    return member;
  }

  private async afterEnd(member: GroupMember, reason: string): Promise<void> {
    await this.restBeforeRetry();
    await this.rebuild(member, reason);
  }

  /** Looks after a consumer that neither works nor ends. */
  private async look(): Promise<void> {
    const { member } = this;
    const { log, options, ends } = this.parts;
    joinedGauge.set({ group: options.group }, this.joined() ? 1 : 0);
    if (member?.joined !== true || this.building) return;
    // A broker that cannot be asked cannot have anything for us either.
    const fault = await member.fault(ends).catch(() => undefined);
    const wasOverdue = this.overdue;
    this.overdue = fault === 'overdue';
    if (fault === undefined) {
      this.retryMs = this.timings.firstRetry;
      return;
    }
    if (fault === 'overdue') {
      if (!wasOverdue) log.error('chunk-overdue', undefined, { group: options.group });
      return;
    }
    this.fruitless += 1;
    if (this.fruitless >= FRUITLESS)
      log.error('consumer-stuck', undefined, { group: options.group, count: this.fruitless });
    await this.rebuild(member, fault);
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async restBeforeRetry(): Promise<void> {
    const ms = this.retryMs;
    this.retryMs = Math.min(this.retryMs * 2, this.timings.lastRetry);
    await pause(ms, this.stopping.signal);
  }
}
