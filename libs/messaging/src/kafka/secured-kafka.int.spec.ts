import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { commonConfig, createLog, readConfig } from '#libs/platform';
import {
  canRunKafka,
  securedKafka,
  type SecuredKafka,
} from '../../../../test/support/messaging/own-kafka.js';
import { until } from '../../../../test/support/messaging/messaging-database.js';
import type { Bus, Subscription } from '../bus/bus.js';
import { openBus } from '../bus/open-bus.js';
import { kafkaBusOptions } from './kafka-bus-options.js';

const TOPIC = 'secured';
const PASSWORD = 'pa55+w0rd=that-nobody-logs';
const WRONG = 'wr0ng+w0rd=that-nobody-logs';
const SETTINGS = z.object({
  KAFKA_BROKERS: commonConfig.KAFKA_BROKERS,
  KAFKA_TLS: commonConfig.KAFKA_TLS,
  KAFKA_TLS_CA: commonConfig.KAFKA_TLS_CA,
  KAFKA_SASL_USERNAME: commonConfig.KAFKA_SASL_USERNAME,
  KAFKA_SASL_PASSWORD: commonConfig.KAFKA_SASL_PASSWORD,
});

const suite = (await canRunKafka()) ? describe : describe.skip;

suite('a broker that wants TLS and a password', () => {
  let kafka: SecuredKafka;
  const open: Bus[] = [];
  const lines: string[] = [];

  beforeAll(async () => {
    kafka = await securedKafka(PASSWORD);
  }, 60_000);
  afterAll(async () => {
    await Promise.all(open.map(async (bus) => bus.close()));
    await kafka.drop();
  }, 30_000);

  /** A bus as an app opens it: from the environment, with the log that is written in production. */
  const busOf = (environment: Record<string, string>): Bus => {
    const log = createLog('test', 'debug', { write: (line) => void lines.push(line) });
    const config = readConfig(SETTINGS, { KAFKA_BROKERS: kafka.secured, ...environment });
    const bus = openBus(kafkaBusOptions(config, 'test'), log);
    open.push(bus);
    return bus;
  };
  const right = (): Record<string, string> => ({
    KAFKA_TLS: '1',
    KAFKA_TLS_CA: kafka.authorityFile,
    KAFKA_SASL_USERNAME: kafka.username,
    KAFKA_SASL_PASSWORD: kafka.password,
  });
  const publish = async (bus: Bus): Promise<boolean> => {
    const record = { topic: TOPIC, partition: 0, key: 'k', value: 'v', headers: {} };
    return (await bus.publish([record], 2_000)).every(({ ok }) => ok);
  };

  it('is used with the right credentials: topics, publishing, consuming, reading, lag', async () => {
    const bus = busOf(right());
    await bus.ensureTopics([{ name: TOPIC, partitions: 1, retentionMs: 3_600_000, segmentMs: 3_600_000 }]);
    expect(await bus.health()).toEqual({ ok: true });
    expect(await publish(bus)).toBe(true);
    const seen: string[] = [];
    const subscription: Subscription = bus.consume({
      group: 'g',
      topics: [TOPIC],
      chunkSize: 10,
      concurrency: 1,
      onAssigned: () => Promise.resolve({ kind: 'earliest' }),
      onChunk: ({ records }) => {
        seen.push(...records.map(({ value }) => value?.toString() ?? ''));
        return Promise.resolve({ kind: 'done' });
      },
    });
    await until(() => seen.length === 1, 20_000);
    await subscription.stop();
    expect(await bus.read({ topic: TOPIC, partition: 0 }, 0n)).toMatchObject({ kind: 'record' });
    expect(await bus.lag('g', [TOPIC])).toMatchObject([{ end: 1n }]);
  }, 40_000);

  it('is used with the authority as text instead of a file', async () => {
    const bus = busOf({ ...right(), KAFKA_TLS_CA: kafka.authority });
    expect(await bus.health()).toEqual({ ok: true });
  });

  it.each<[string, string, () => Record<string, string>]>([
    ['a wrong password', 'credentials-refused', () => ({ ...right(), KAFKA_SASL_PASSWORD: WRONG })],
    ['an unknown name', 'credentials-refused', () => ({ ...right(), KAFKA_SASL_USERNAME: 'somebody' })],
    ['another authority', 'certificate-refused', () => ({ ...right(), KAFKA_TLS_CA: kafka.otherAuthority })],
    ['the authorities of the system', 'certificate-refused', () => ({ ...right(), KAFKA_TLS_CA: '' })],
    [
      'TLS without a password',
      'connection-closed',
      () => ({ KAFKA_TLS: '1', KAFKA_TLS_CA: kafka.authority }),
    ],
    ['a password without TLS', 'connection-closed', () => ({ ...right(), KAFKA_TLS: '0', KAFKA_TLS_CA: '' })],
    ['neither', 'connection-closed', () => ({})],
    ['TLS to the plain door', 'connection-closed', () => ({ ...right(), KAFKA_BROKERS: kafka.plain })],
  ])(
    'refuses %s, and says %s',
    async (_name, reason, environment) => {
      const bus = busOf(environment());
      const before = lines.length;
      await until(async () => {
        const health = await bus.health();
        return !health.ok && health.reason === reason;
      }, 5_000);
      expect(await publish(bus)).toBe(false);
      await expect(bus.read({ topic: TOPIC, partition: 0 }, 0n)).rejects.toThrow('cannot be asked');
      const warnings = lines.slice(before).filter((line) => line.includes('broker-not-usable'));
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(reason);
    },
    20_000,
  );

  it('leaves no password in any line, whatever the log level', () => {
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).not.toContain('that-nobody-logs');
      expect(line).not.toContain(Buffer.from(PASSWORD).toString('base64').slice(0, 12));
      expect(line).not.toContain(kafka.username);
    }
  });
});
