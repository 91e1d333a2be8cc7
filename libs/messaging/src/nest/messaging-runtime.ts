import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { TOPIC_RETENTION_MS, TOPIC_SEGMENT_MS, TOPICS, topicDefinition, type Topic } from '#libs/contracts';
import type { Database, HealthChecks, Log } from '#libs/platform';
import type { Bus, TopicSpec } from '../bus/bus.js';
import { Consumer, type ConsumerParts } from '../consumer/consumer.js';
import { DeadLetters } from '../consumer/dead-letters.js';
import { Relay } from '../relay/relay.js';
import { keepTrying } from './keep-trying.js';
import type { MessagingOptions } from './messaging-options.js';

export interface MessagingParts {
  readonly bus: Bus;
  readonly database: Database;
  readonly health: HealthChecks;
  readonly log: Log;
}

/** Starts relay and consumer with the app and stops them before the database closes. Never waits for the broker. */
export class MessagingRuntime implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly deadLetters: DeadLetters;
  private readonly relay: Relay;
  private readonly topics: ReturnType<typeof keepTrying>;
  private readonly bootstrapped = Promise.withResolvers<undefined>();
  private consumer: Consumer | undefined;
  private stopped = false;

  constructor(
    private readonly options: MessagingOptions,
    private readonly parts: MessagingParts,
  ) {
    const { app, consumes, strategy, busRequired } = options;
    const { bus, database, health, log } = parts;
    this.deadLetters = new DeadLetters(app, database, () => this.consumer?.engine);
    this.topics = keepTrying(log, 'topics-not-ensured', async () => {
      await this.bootstrapped.promise;
      await bus.ensureTopics((Object.keys(TOPICS) as Topic[]).map(topicSpec));
    });
    this.relay = new Relay({ app, bus, database, log, topicsThere: this.topics.done });
    if (consumes?.onChunk !== undefined) {
      this.consume({ group: consumes.group, topics: consumes.topics, work: consumes.onChunk });
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
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.topics.stop();
    await Promise.all([this.consumer?.stop(), this.relay.stop()]);
    await this.parts.bus.close();
  }

  private consume({ group, topics, work }: Pick<ConsumerParts, 'group' | 'topics' | 'work'>): void {
    const { bus, database, log } = this.parts;
    const consumer = new Consumer({ app: this.options.app, group, topics, work, bus, database, log });
    this.consumer = consumer;
    void this.topics.done.then(() => {
      if (!this.stopped) consumer.start();
    });
  }
}

function topicSpec(name: Topic): TopicSpec {
  const { partitions } = topicDefinition(name);
  return { name, partitions, retentionMs: TOPIC_RETENTION_MS, segmentMs: TOPIC_SEGMENT_MS };
}
