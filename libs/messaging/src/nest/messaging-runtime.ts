import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { TOPIC_RETENTION_MS, TOPIC_SEGMENT_MS, TOPICS, topicDefinition, type Topic } from '#libs/contracts';
import type { Database, HealthChecks, Log } from '#libs/platform';
import type { Bus, TopicSpec } from '../bus/bus.js';
import { Consumer, type ConsumerParts } from '../consumer/consumer.js';
import { DeadLetters } from '../consumer/dead-letters.js';
import { ConsumerMeasure } from '../consumer/measure-consumer.js';
import { Relay } from '../relay/relay.js';
import { keepTrying } from './keep-trying.js';
import type { MessagingOptions } from './messaging-options.js';
import type { RightOfWay } from './right-of-way.js';

/** A broker that lost its data comes back without topics; nothing can be published until they are there again. */
const ENSURE_AGAIN_MS = 5_000;

export interface MessagingParts {
  readonly bus: Bus;
  readonly database: Database;
  readonly health: HealthChecks;
  readonly log: Log;
  readonly rightOfWay: RightOfWay;
}

/** Starts relay and consumer with the app and stops them before the database closes. Never waits for the broker. */
export class MessagingRuntime implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly deadLetters: DeadLetters;
  private readonly relay: Relay;
  private readonly topics: ReturnType<typeof keepTrying>;
  private readonly bootstrapped = Promise.withResolvers<undefined>();
  private consumer: Consumer | undefined;
  private measure: ConsumerMeasure | undefined;
  private ensuring: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly options: MessagingOptions,
    private readonly parts: MessagingParts,
  ) {
    const { app, consumes, strategy, busRequired } = options;
    const { bus, database, health, log, rightOfWay } = parts;
    this.deadLetters = new DeadLetters(app, database, () => this.consumer?.engine);
    this.topics = keepTrying(log, 'topics-not-ensured', async () => {
      await this.bootstrapped.promise;
      await this.ensureTopics();
    });
    this.relay = new Relay({
      app,
      bus,
      database,
      log,
      topicsThere: this.topics.done,
      yieldsTo: () => rightOfWay.taken,
    });
    if (consumes?.onChunk !== undefined) {
      this.consume({ ...consumes, work: consumes.onChunk });
    } else if (consumes !== undefined) {
      if (strategy === undefined)
        throw new Error('MessagingModule: what is consumed needs `strategy` or `onChunk`');
      strategy.whenListening((handlers) => {
        this.consume({ ...consumes, work: handlers });
      });
    }
    if (busRequired === true) {
      health.add('bus', async () => {
        const answer = await bus.health();
        if (!answer.ok) throw new Error(answer.reason);
        if (consumes !== undefined && this.consumer?.joined() !== true) throw new Error('not in its group');
      });
    }
  }

  onApplicationBootstrap(): void {
    this.bootstrapped.resolve(undefined);
    this.relay.start();
    void this.topics.done.then(() => {
      this.ensureAgain();
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.topics.stop();
    clearTimeout(this.ensuring);
    await Promise.all([this.measure?.stop(), this.consumer?.stop(), this.relay.stop()]);
    await this.parts.bus.close();
  }

  private async ensureTopics(): Promise<void> {
    await this.parts.bus.ensureTopics((Object.keys(TOPICS) as Topic[]).map(topicSpec));
  }

  private ensureAgain(): void {
    if (this.stopped) return;
    this.ensuring = setTimeout(() => {
      void this.ensureTopics()
        .catch(() => undefined)
        .then(() => {
          this.ensureAgain();
        });
    }, ENSURE_AGAIN_MS);
  }

  private consume({
    group,
    topics,
    work,
    chunksAtOnce,
  }: Pick<ConsumerParts, 'group' | 'topics' | 'work' | 'chunksAtOnce'>): void {
    const { bus, database, log } = this.parts;
    const { app } = this.options;
    const consumer = new Consumer({ app, group, topics, work, chunksAtOnce, bus, database, log });
    this.consumer = consumer;
    this.measure = new ConsumerMeasure({ app, group, topics, bus, database, log });
    this.measure.start();
    void this.topics.done.then(() => {
      if (!this.stopped) consumer.start();
    });
  }
}

function topicSpec(name: Topic): TopicSpec {
  const { partitions } = topicDefinition(name);
  return { name, partitions, retentionMs: TOPIC_RETENTION_MS, segmentMs: TOPIC_SEGMENT_MS };
}
