import { randomUUID } from 'node:crypto';
import { ConsultationSubmittedV1, TOPICS } from '#libs/contracts';
import { partitionOf } from '#libs/messaging';
import type { Chaos, Scenario } from '../scenario.js';
import { insist } from '../world.js';

const TOPIC = ConsultationSubmittedV1.topic;
/** Apps that handle a submission; the audit log sets nothing aside. */
const READERS = ['triage', 'notification', 'vault'] as const;

/**
 * Fault: records that no handler can take lie in the topic: not JSON, data of another shape, no attributes of an event,
 * and a second event of a subject whose first is poison. One of two megabytes is refused by the broker itself.
 *
 * Expected: each is set aside once by every app that handles it, the later event waits behind its first; everything
 * else flows.
 */
export const poison: Scenario = {
  number: 15,
  title: 'poison in a topic',
  world: 'own',
  bus: 'kafka',
  seconds: 14,
  async run(chaos) {
    await chaos.pass(3, 1_500);
    const refused = await put(chaos, { value: 'x'.repeat(2_097_152) }).then(
      () => false,
      () => true,
    );
    chaos.expect(refused, 'the broker took a record of two megabytes');
    await put(chaos, { value: '{"cut off' });
    await put(chaos, { value: '{"service":"none of ours"}' });
    await put(chaos, { value: '{}', headers: {} });
    const subject = randomUUID();
    await put(chaos, { subject, value: 'no JSON' });
    await put(chaos, { subject, version: 2, value: '{}' });
    chaos.expectedDeadLetters = 4 * READERS.length;
    const since = performance.now();
    chaos.recovers('poison put');
    const count = await insist('every record set aside', () => setAside(chaos, 4 * READERS.length), 30_000);
    chaos.figures['set aside'] = count;
    chaos.figures['set aside after ms'] = Math.round(performance.now() - since);
    await chaos.pass(3);
  },
  async afterwards(chaos) {
    const database = await chaos.world.database();
    for (const app of READERS) {
      const { rows } = await database.query<{ n: number }>(
        `select count(*)::int as n from ${app}.held_events`,
      );
      chaos.expect(rows[0]?.n === 1, `${String(rows[0]?.n)} events wait behind the poison in ${app}, not 1`);
    }
    const current = chaos.recovery['poison put']?.current ?? 0;
    chaos.expect(current < 15_000 * chaos.slack, `others waited ${current} ms`);
  },
};

interface Poison {
  readonly subject?: string;
  readonly version?: number;
  readonly value: string;
  readonly headers?: Record<string, string>;
}

async function put(
  chaos: Chaos,
  { subject = randomUUID(), version = 1, value, headers }: Poison,
): Promise<void> {
  await chaos.world.kafka.produce(TOPIC, partitionOf(subject, TOPICS[TOPIC].partitions), {
    key: subject,
    value,
    headers: headers ?? {
      ce_specversion: '1.0',
      ce_id: randomUUID(),
      ce_type: ConsultationSubmittedV1.type,
      ce_source: '/larus/gateway',
      ce_subject: subject,
      ce_time: new Date().toISOString(),
      ce_larusversion: String(version),
      ce_actor: JSON.stringify({ kind: 'visitor', ref: subject }),
    },
  });
}

async function setAside(chaos: Chaos, wanted: number): Promise<number | undefined> {
  const database = await chaos.world.database();
  const counts = READERS.map((app) => `(select count(*) from ${app}.dead_letters where state = 'open')`);
  const { rows } = await database.query<{ n: number }>(`select (${counts.join(' + ')})::int as n`);
  return rows[0]?.n === wanted ? wanted : undefined;
}
