import { createRequire } from 'node:module';
import type { Kafka } from 'kafkajs';

// kafkajs 2.2.4 is pinned and no longer developed: what we need of its inside is named here and nowhere else.

interface RequestQueue {
  pending: unknown[];
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
}

const CHECK_PENDING_MS = 10;

/**
 * Replaces the timer that kafkajs re-arms every millisecond on every idle connection (3 to 4 % of a core per process,
 * and a TimeoutNegativeWarning on Node 24): a check is due only while requests wait.
 */
export function stopIdleLoop(): void {
  const require = createRequire(import.meta.url);
  const { prototype } = require('kafkajs/src/network/requestQueue') as { prototype: RequestQueue };
  prototype.scheduleCheckPendingRequests = function scheduleCheckPendingRequests(this: RequestQueue): void {
    if (this.pending.length === 0 || this.throttleCheckTimeoutId !== null) return;
    const throttledMs = this.throttledUntil - Date.now();
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      throttledMs > 0 ? throttledMs : CHECK_PENDING_MS,
    );
  };
}

export interface FetchedMessage {
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: Readonly<Record<string, Buffer | string | (Buffer | string)[] | undefined>>;
}

interface FetchBroker {
  fetch(request: {
    maxWaitTime: number;
    minBytes: number;
    maxBytes: number;
    isolationLevel: number;
    topics: { topic: string; partitions: { partition: number; fetchOffset: string; maxBytes: number }[] }[];
  }): Promise<{
    responses: {
      topicName: string;
      partitions: { partition: number; highWatermark: string; messages: FetchedMessage[] }[];
    }[];
  }>;
}

interface Coordinator {
  leaveGroup(request: { groupId: string; memberId: string }): Promise<unknown>;
}

/** The part of kafkajs' cluster that works without a producer or consumer. */
export interface Cluster {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  addMultipleTargetTopics(topics: readonly string[]): Promise<void>;
  refreshMetadata(): Promise<void>;
  findLeaderForPartitions(topic: string, partitions: readonly number[]): Record<string, number[]>;
  findGroupCoordinator(options: { groupId: string }): Promise<Coordinator>;
  findBroker(options: { nodeId: string }): Promise<FetchBroker>;
}

type CreateCluster = (options: { metadataMaxAge: number; allowAutoTopicCreation: boolean }) => Cluster;

/** A cluster connection of a client's own settings. */
export function clusterOf(kafka: Kafka): Cluster {
  const key = Object.getOwnPropertySymbols(kafka).find(
    (symbol) => symbol.description === 'private:Kafka:createCluster',
  );
  const create =
    key === undefined ? undefined : (kafka as unknown as Record<symbol, CreateCluster | undefined>)[key];
  if (create === undefined) throw new Error('kafkajs has another inside than version 2.2.4');
  return create({ metadataMaxAge: 300_000, allowAutoTopicCreation: false });
}

/**
 * Takes a member out of its group that kafkajs has given up without leaving, as it does when its only broker goes away.
 * Otherwise the next member waits until the old one's session ends.
 */
export async function leaveFor(kafka: Kafka, groupId: string, memberId: string): Promise<void> {
  const cluster = clusterOf(kafka);
  try {
    await cluster.connect();
    const coordinator = await cluster.findGroupCoordinator({ groupId });
    await coordinator.leaveGroup({ groupId, memberId });
  } finally {
    await cluster.disconnect();
  }
}
