import { mkdtempSync } from 'node:fs';
import { it } from '@jest/globals';
import { ConsultationSubmittedV1, TOPICS, type Topic } from '#libs/contracts';
import { messagingDatabase, SILENT, submitted, until } from '../../../test/support/messaging/messaging-database.js';
import { openBus } from './bus/open-bus.js';
import { Consumer } from './consumer/consumer.js';
import { Outbox } from './outbox/outbox.js';
import { Relay } from './relay/relay.js';
// @ts-ignore
import { startKafka } from '../../../tools/stack/kafka.mjs';

it('restart', async () => {
  const home = mkdtempSync('/tmp/larus-kafka-');
  const parts = { home, port: 9411, controllerPort: 9412 };
  let broker = await startKafka(parts);
  const db = await messagingDatabase(['gateway', 'triage']);
  const gateway = await db.connect('gateway', 10);
  const triage = await db.connect('triage');
  const log = { ...SILENT, warn: (e: string, f: object) => console.log('W', e, f), error: (e: string, x: unknown, f: object) => console.log('E', e, x, f) } as never;
  const bus = openBus({ kind: 'kafka', brokers: ['127.0.0.1:9411'], clientId: 'x' }, log);
  await bus.ensureTopics((Object.keys(TOPICS) as Topic[]).map((name) => ({ name, partitions: TOPICS[name].partitions, retentionMs: 3_600_000, segmentMs: 3_600_000 })));
  const relay = new Relay({ app: 'gateway', bus, database: gateway, log });
  relay.start();
  let n = 0;
  const make = () => new Consumer({ app: 'triage', group: 'g', topics: ['consultation.lifecycle'], bus, database: triage, log, work: new Map([[ConsultationSubmittedV1.type, async () => { n++; }]]) });
  const consumer = make();
  consumer.start();
  const outbox = new Outbox('gateway');
  let sent = 0, on = true;
  const traffic = (async () => { while (on) { await gateway.transaction((tx) => outbox.append(tx, submitted())); sent++; await new Promise((r) => setTimeout(r, 5)); } })();
  await until(() => n > 200, 20000);
  for (let round = 0; round < 3; round++) {
    console.log('kill; sent', sent, 'applied', n);
    broker.kill('SIGKILL'); await broker.exited;
    await new Promise((r) => setTimeout(r, round * 5000 + 1000));
    const t0 = performance.now(); broker = await startKafka(parts); const t1 = performance.now();
    const target = sent; await until(() => n >= target, 60000);
    console.log('kafka ready in', t1 - t0, 'caught up after', performance.now() - t1, 'ms');
    await new Promise((r) => setTimeout(r, 1000));
  }
  on = false; await traffic;
  await until(() => n >= sent, 20000);
  await new Promise((r) => setTimeout(r, 1000));
  console.log('sent', sent, 'applied', n);
  await consumer.stop(); await relay.stop(); await bus.close(); await broker.stop(); await db.drop();
}, 120000);
