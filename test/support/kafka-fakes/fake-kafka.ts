import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import {
  API_KEYS,
  encoder,
  frameOf,
  Frames,
  readProduce,
  readRequest,
  type Encoder,
  type Request,
  type SentRecord,
} from './wire.js';

const HOST = '127.0.0.1';
/** Ranges as Apache Kafka 4 states them, as far as these brokers speak. */
const VERSIONS = [
  { apiKey: API_KEYS.produce, min: 3, max: 7 },
  { apiKey: API_KEYS.metadata, min: 5, max: 5 },
  { apiKey: API_KEYS.apiVersions, min: 0, max: 2 },
];
const NONE = 0;
const UNKNOWN_TOPIC = 3;
const NOT_LEADER = 6;

interface Partition {
  leader: number;
  readonly records: SentRecord[];
}

interface Broker {
  readonly nodeId: number;
  readonly server: Server;
  readonly sockets: Set<Socket>;
}

/** A produce request that a broker has received and not judged yet. */
export interface Produce {
  readonly nodeId: number;
  readonly parts: readonly { readonly topic: string; readonly partition: number }[];
}

/**
 * Some brokers of one cluster on loopback sockets, for faults that a real one cannot be asked for: they speak ApiVersions,
 * Metadata and Produce, keep what they store in memory, and let a test move leaders at any moment.
 */
export class FakeKafka {
  private readonly brokers: Broker[] = [];
  private readonly topics = new Map<string, Partition[]>();
  private onProduce: (request: Produce) => Promise<void> | void = () => undefined;
  private readonly answered: Produce[] = [];

  private constructor(topics: Readonly<Record<string, number>>) {
    for (const [topic, partitions] of Object.entries(topics))
      this.topics.set(
        topic,
        Array.from({ length: partitions }, () => ({ leader: 1, records: [] })),
      );
  }

  /**
   * Starts brokers 1 to `brokers`; partition n is led by broker n mod `brokers` + 1.
   *
   * @param options `topics`: number of partitions by topic; `firstPort`: ports from here on, free ones unless told
   */
  static async start(options: {
    readonly brokers: number;
    readonly topics: Readonly<Record<string, number>>;
    readonly firstPort?: number;
  }): Promise<FakeKafka> {
    const cluster = new FakeKafka(options.topics);
    for (let nodeId = 1; nodeId <= options.brokers; nodeId++)
      await cluster.listen(nodeId, options.firstPort === undefined ? 0 : options.firstPort + nodeId - 1);
    for (const partitions of cluster.topics.values())
      partitions.forEach((partition, index) => {
        partition.leader = (index % options.brokers) + 1;
      });
    return cluster;
  }

  /** `host:port` of every broker. */
  get addresses(): string[] {
    return this.brokers.map((broker) => `${HOST}:${String(portOf(broker))}`);
  }

  /** Makes a broker the leader of a partition; the one before it answers NOT_LEADER_FOR_PARTITION from now on. */
  lead(topic: string, partition: number, nodeId: number): void {
    this.partition(topic, partition).leader = nodeId;
  }

  /** Values stored in a partition, oldest first. */
  stored(topic: string, partition: number): string[] {
    return this.partition(topic, partition).records.map(({ value }) => value?.toString() ?? '');
  }

  /** Is called, and awaited, when a broker has received a produce request and before it looks at leaders. */
  beforeProduce(hook: (request: Produce) => Promise<void> | void): void {
    this.onProduce = hook;
  }

  /** Produce requests answered so far. */
  get produced(): readonly Produce[] {
    return this.answered;
  }

  /** Cuts every connection to a broker. */
  cut(nodeId: number): void {
    for (const broker of this.brokers)
      if (broker.nodeId === nodeId) for (const socket of broker.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    await Promise.all(
      this.brokers.map(async ({ server, sockets }) => {
        for (const socket of sockets) socket.destroy();
        await new Promise((resolve) => server.close(resolve));
      }),
    );
  }

  private partition(topic: string, partition: number): Partition {
    const found = this.topics.get(topic)?.[partition];
    if (found === undefined) throw new Error(`no partition ${String(partition)} of ${topic}`);
    return found;
  }

  private async listen(nodeId: number, port: number): Promise<void> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      // A client that goes away is no fault of the broker.
      socket.on('error', () => undefined);
      this.serve(nodeId, socket);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, HOST, resolve);
    });
    this.brokers.push({ nodeId, server, sockets });
  }

  private serve(nodeId: number, socket: Socket): void {
    const frames = new Frames();
    // Kafka answers the requests of one connection in their order.
    let before = Promise.resolve();
    socket.on('data', (bytes) => {
      for (const frame of frames.take(bytes)) {
        before = before.then(async () => {
          const request = readRequest(frame);
          const answer = await this.answer(nodeId, request);
          if (answer !== undefined && !socket.destroyed) socket.write(frameOf(request.correlationId, answer));
        });
        before.catch(() => socket.destroy());
      }
    });
  }

  private async answer(nodeId: number, request: Request): Promise<Encoder | undefined> {
    switch (request.apiKey) {
      case API_KEYS.apiVersions:
        return this.versions();
      case API_KEYS.metadata:
        return this.metadata(request);
      case API_KEYS.produce:
        return this.produce(nodeId, request);
    }
    throw new Error(`a request of kind ${String(request.apiKey)} is not spoken here`);
  }

  private versions(): Encoder {
    const entries = VERSIONS.map(({ apiKey, min, max }) =>
      encoder().writeInt16(apiKey).writeInt16(min).writeInt16(max),
    );
    return encoder().writeInt16(NONE).writeArray(entries).writeInt32(0);
  }

  private metadata({ body }: Request): Encoder {
    const asked = body.readArray((decoder) => decoder.readString() ?? '');
    const names = asked.length === 0 ? [...this.topics.keys()] : asked;
    const nodeIds = this.brokers.map(({ nodeId }) => nodeId);
    const brokers = this.brokers.map((broker) =>
      encoder().writeInt32(broker.nodeId).writeString(HOST).writeInt32(portOf(broker)).writeString(null),
    );
    const topics = names.map((name) => {
      const partitions = this.topics.get(name);
      const entries = (partitions ?? []).map(({ leader }, partition) =>
        encoder()
          .writeInt16(NONE)
          .writeInt32(partition)
          .writeInt32(leader)
          .writeArray(nodeIds, 'int32')
          .writeArray(nodeIds, 'int32')
          .writeArray([], 'int32'),
      );
      return encoder()
        .writeInt16(partitions === undefined ? UNKNOWN_TOPIC : NONE)
        .writeString(name)
        .writeBoolean(false)
        .writeArray(entries);
    });
    return encoder()
      .writeInt32(0)
      .writeArray(brokers)
      .writeString('fake')
      .writeInt32(nodeIds[0] ?? -1)
      .writeArray(topics);
  }

  private async produce(nodeId: number, { body }: Request): Promise<Encoder | undefined> {
    const { acks, parts } = await readProduce(body);
    const seen = { nodeId, parts: parts.map(({ topic, partition }) => ({ topic, partition })) };
    await this.onProduce(seen);
    const byTopic = Map.groupBy(parts, ({ topic }) => topic);
    const topics = [...byTopic].map(([topic, ofTopic]) =>
      encoder()
        .writeString(topic)
        .writeArray(
          ofTopic.map(({ partition, records }) => {
            const { error, offset } = this.store(nodeId, topic, partition, records);
            return encoder()
              .writeInt32(partition)
              .writeInt16(error)
              .writeInt64(offset)
              .writeInt64(-1)
              .writeInt64(0);
          }),
        ),
    );
    this.answered.push(seen);
    return acks === 0 ? undefined : encoder().writeArray(topics).writeInt32(0);
  }

  private store(
    nodeId: number,
    topic: string,
    partition: number,
    records: readonly SentRecord[],
  ): { error: number; offset: number } {
    const found = this.topics.get(topic)?.[partition];
    if (found === undefined) return { error: UNKNOWN_TOPIC, offset: -1 };
    if (found.leader !== nodeId) return { error: NOT_LEADER, offset: -1 };
    const offset = found.records.length;
    found.records.push(...records);
    return { error: NONE, offset };
  }
}

function portOf({ server }: Broker): number {
  return (server.address() as AddressInfo).port;
}
