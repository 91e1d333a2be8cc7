import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import kafkajs, { type Partitioners, type Producer } from 'kafkajs';
import { FakeKafka, moveLeaderDuringSend } from '../../../../test/support/kafka-fakes/index.js';
import { SILENT } from '../../../../test/support/messaging/messaging-database.js';
import type { Bus, BusRecord, PublishOutcome } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';
import { stopIdleLoop } from './kafkajs-internals.js';

const TOPIC = 'consultation.lifecycle';
const DEADLINE_MS = 5_000;
const { Kafka, logLevel } = kafkajs;

/** By the partition that the message names, as every relay has to do that keeps the order of a key. */
const byPartition: (typeof Partitioners)['DefaultPartitioner'] =
  () =>
  ({ message }) =>
    message.partition ?? 0;

describe('a leader that moves in the middle of a send over two brokers', () => {
  let cluster: FakeKafka;
  let move: ReturnType<typeof moveLeaderDuringSend>;

  beforeEach(async () => {
    stopIdleLoop();
    cluster = await FakeKafka.start({ brokers: 2, topics: { [TOPIC]: 2 } });
    move = moveLeaderDuringSend(cluster, TOPIC);
  });
  afterEach(async () => {
    await cluster.close();
  });

  describe('plain kafkajs', () => {
    let producer: Producer;
    const messages = [
      { value: 'A', partition: 0 },
      { value: 'B', partition: 1 },
    ];

    beforeEach(async () => {
      const kafka = new Kafka({
        clientId: 'test',
        brokers: cluster.addresses,
        logLevel: logLevel.NOTHING,
        retry: { initialRetryTime: 50, retries: 5 },
      });
      producer = kafka.producer({ createPartitioner: byPartition, allowAutoTopicCreation: false });
      await producer.connect();
    });
    afterEach(async () => {
      await producer.disconnect();
    });

    it.each<[string, () => ReturnType<Producer['send']>]>([
      ['send', async () => producer.send({ topic: TOPIC, acks: -1, messages })],
      [
        'sendBatch',
        async () => producer.sendBatch({ acks: -1, topicMessages: [{ topic: TOPIC, messages }] }),
      ],
    ])('%s resolves without an error although one record was stored nowhere', async (_name, send) => {
      const reply = await send();
      expect(move.moved()).toBe(true);
      expect(reply.map(({ partition, errorCode }) => ({ partition, errorCode }))).toEqual([
        { partition: 1, errorCode: 0 },
      ]);
      expect(cluster.stored(TOPIC, 0)).toEqual([]);
      expect(cluster.stored(TOPIC, 1)).toEqual(['B']);
    });
  });

  describe('our publisher', () => {
    let bus: Bus;
    const record = (partition: number, value: string): BusRecord => ({
      topic: TOPIC,
      partition,
      key: `key-${value}`,
      value,
      headers: {},
    });
    const publish = async (...records: BusRecord[]): Promise<readonly PublishOutcome[]> =>
      bus.publish(records, DEADLINE_MS);

    beforeEach(() => {
      bus = openBus({ kind: 'kafka', brokers: cluster.addresses, clientId: 'test' }, SILENT);
    });
    afterEach(async () => {
      await bus.close();
    });

    it('answers "not stored" for exactly what was not stored, whatever came of the other partition', async () => {
      const outcomes = await publish(record(0, 'A'), record(1, 'B'), record(0, 'C'));
      expect(move.moved()).toBe(true);
      expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, false]);
      expect(cluster.stored(TOPIC, 0)).toEqual([]);
      expect(cluster.stored(TOPIC, 1)).toEqual(['B']);
    });

    it('stores it with the new leader when it is published again', async () => {
      await publish(record(0, 'A'), record(1, 'B'));
      const again = await publish(record(0, 'A'));
      expect(again).toEqual([{ ok: true, offset: 0n }]);
      expect(cluster.stored(TOPIC, 0)).toEqual(['A']);
    });
  });

  it('never says "stored" of a record that is not, while leaders move all the time', async () => {
    const bus = openBus({ kind: 'kafka', brokers: cluster.addresses, clientId: 'test' }, SILENT);
    const acknowledged: string[] = [];
    let requests = 0;
    cluster.beforeProduce(({ nodeId, parts }) => {
      requests += 1;
      if (requests % 3 !== 0) return;
      for (const { topic, partition } of parts) cluster.lead(topic, partition, nodeId === 1 ? 2 : 1);
    });
    try {
      for (let round = 0; round < 40; round++) {
        const records: BusRecord[] = [0, 1].map((partition) => {
          const value = `${String(round)}/${String(partition)}`;
          return { topic: TOPIC, partition, key: 'k', value, headers: {} };
        });
        const outcomes = await bus.publish(records, DEADLINE_MS);
        outcomes.forEach(({ ok }, at) => {
          if (ok) acknowledged.push(records[at]?.value ?? '');
        });
      }
    } finally {
      await bus.close();
    }
    const stored = new Set([...cluster.stored(TOPIC, 0), ...cluster.stored(TOPIC, 1)]);
    expect(acknowledged.filter((value) => !stored.has(value))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThan(80);
  }, 20_000);
});
