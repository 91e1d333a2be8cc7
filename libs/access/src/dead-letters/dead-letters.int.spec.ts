import { createSecretKey, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { Controller, Module, type DynamicModule } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  APP_ROUTES,
  APPS,
  ConsultationSubmittedV1,
  PROBLEMS,
  routeAt,
  type Actor,
  type Caller,
} from '#libs/contracts';
import { BusStrategy, MessagingModule, NotYet, type EventContext } from '#libs/messaging';
import { PlatformModule, startApp, TransientError, type Database, type RunningApp } from '#libs/platform';
import { eventRecord } from '../../../../test/support/messaging/event-record.js';
import { MemoryBus } from '../../../../test/support/messaging/memory-bus.js';
import {
  messagingDatabase,
  SILENT,
  submitted,
  until,
  type MessagingDatabase,
} from '../../../../test/support/messaging/messaging-database.js';
import { AccessModule } from '../access.module.js';
import { InnerHttp } from '../inner-http.js';
import { ServiceTokens } from '../service-tokens.js';
import { DeadLettersModule } from './dead-letters.module.js';

const ADMIN: Actor = { kind: 'staff', ref: randomUUID(), role: 'admin' };
const CONSULTANT: Actor = { kind: 'staff', ref: randomUUID(), role: 'consultant' };
const OPERATOR: Actor = { kind: 'system', ref: 'cli' };

const LIST = routeAt('triage', APP_ROUTES.listOwnDeadLetters);
const SHOW = routeAt('triage', APP_ROUTES.showOwnDeadLetter);
const REPLAY = routeAt('triage', APP_ROUTES.replayOwnDeadLetter);
const DISCARD = routeAt('triage', APP_ROUTES.discardOwnDeadLetter);
const REPUBLISH = routeAt('triage', APP_ROUTES.republishOwnEvents);

/** What the handler does before its effect. */
let behave: () => void = () => undefined;

@Controller()
class SubmissionsConsumer {
  @EventPattern<string>(ConsultationSubmittedV1.type)
  async onSubmitted(
    @Payload() event: ConsultationSubmittedV1,
    @Ctx() { tx, topic }: EventContext,
  ): Promise<void> {
    behave();
    await tx.execute(
      'insert into triage.effects (topic, subject, version, event_id) values ($1, $2, $3, $4)',
      [topic, event.subject, event.version, event.id],
    );
  }
}

@Module({})
class App {}

describe('the dead letters of an app over its inner HTTP', () => {
  let db: MessagingDatabase;
  let database: Database;
  let running: RunningApp;
  const bus = new MemoryBus();
  const by = {} as Record<Caller, InnerHttp>;

  const setAside = async (subject = randomUUID()): Promise<{ id: string; subject: string }> => {
    await bus.publish([eventRecord('gateway', submitted(subject), 1)]);
    let id: string | undefined;
    await until(async () => {
      const [row] = await db.query<{ id: string }>('select id from triage.dead_letters where subject = $1', [
        subject,
      ]);
      id = row?.id;
      return id !== undefined;
    });
    return { id: id ?? '', subject };
  };
  const recorded = async (): Promise<string[]> =>
    (
      await db.query<{ line: string }>(
        `select concat_ws(' ', r->>'action', r->>'outcome', r->>'reason', r->'actor'->>'ref', r->'target'->>'type', r->'target'->>'ref') as line
           from (select seq, data::jsonb->'record' as r from triage.outbox_messages where topic = 'audit.access'
                 union all select seq, data::jsonb->'record' from triage.event_history where topic = 'audit.access') as a order by seq`,
      )
    ).map(({ line }) => line);
  const asAdmin = (id: string) => ({ actor: ADMIN, params: { id } });

  beforeAll(async () => {
    db = await messagingDatabase(['triage']);
    database = await db.connect('triage');
    const pairs = new Map(
      [...APPS, 'cli' as const].map((caller) => [caller, generateKeyPairSync('ed25519')]),
    );
    const publicKeys = new Map([...pairs].map(([caller, { publicKey }]) => [caller, publicKey]));
    const tokenKey = (caller: Caller) => {
      const pair = pairs.get(caller);
      if (pair === undefined) throw new Error('no key');
      return pair.privateKey;
    };
    const nowhere = { gateway: '', vault: '', triage: '', notification: '', audit: '' };
    const strategy = new BusStrategy();
    const module: DynamicModule = {
      module: App,
      controllers: [SubmissionsConsumer],
      imports: [
        PlatformModule.forApp({ log: SILENT, database }),
        MessagingModule.forApp({
          app: 'triage',
          consumes: { group: 'triage.cases', topics: ['consultation.lifecycle'] },
          bus: { kind: 'kafka', brokers: ['none:1'], clientId: 'test' },
          open: () => bus,
          strategy,
        }),
        AccessModule.forApp({
          app: 'triage',
          tokenKey: tokenKey('triage'),
          publicKeys,
          recordKey: createSecretKey(randomBytes(32)),
          neighbours: nowhere,
        }),
        DeadLettersModule.forApp('triage'),
      ],
    };
    running = await startApp({ app: 'triage', module, port: 0, log: SILENT, problems: PROBLEMS, strategy });
    const url = await running.app.getUrl();
    for (const caller of [...APPS, 'cli' as const])
      by[caller] = new InnerHttp(new ServiceTokens({ self: caller, key: tokenKey(caller), publicKeys }), {
        ...nowhere,
        triage: url,
      });
    await until(() => bus.log({ topic: 'audit.checkpoints', partition: 0 }) !== undefined);
  }, 30_000);
  afterAll(async () => {
    await running.stop();
    await db.drop();
  });
  beforeEach(async () => {
    // An event that is applied: five subjects in a row that fail would be taken for a bad deploy.
    behave = () => undefined;
    const good = submitted();
    await bus.publish([eventRecord('gateway', good, 1)]);
    await until(
      async () =>
        (await db.query('select 1 from triage.effects where subject = $1', [good.subject])).length === 1,
    );
    await db.query(`truncate triage.effects, triage.dead_letters, triage.held_events, triage.consumer_fences,
      triage.outbox_messages, triage.event_history`);
    behave = () => {
      throw new TypeError('broken');
    };
  });

  it('are shown with ids, codes and coordinates, never with their data', async () => {
    const { id, subject } = await setAside();
    await bus.publish([eventRecord('gateway', submitted(subject), 2)]);
    await until(async () => (await db.query('select 1 from triage.held_events')).length === 1);
    const { items } = await by.gateway.call(LIST, { actor: ADMIN, query: { limit: 50 } });
    expect(items).toEqual([
      {
        id,
        app: 'triage',
        state: 'open',
        reason: 'handler-failed',
        errorClass: 'TypeError',
        attempts: 5,
        topic: 'consultation.lifecycle',
        partition: expect.any(Number),
        offset: expect.stringMatching(/^\d+$/),
        subject,
        version: 1,
        eventId: expect.any(String),
        type: 'consultation.submitted.v1',
        firstSeenAt: expect.any(String),
        lastSeenAt: expect.any(String),
        waiting: 1,
      },
    ]);
    expect(await by.gateway.call(SHOW, asAdmin(id))).toEqual(items[0]);
  });

  it('come in pages, newest first', async () => {
    const made = [await setAside(), await setAside(), await setAside()].map(({ id }) => id);
    const first = await by.gateway.call(LIST, { actor: ADMIN, query: { limit: 2 } });
    const second = await by.gateway.call(LIST, { actor: ADMIN, query: { limit: 2, cursor: first.next } });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made.toReversed());
    expect(second.next).toBeUndefined();
  });

  it('are open to admins through the gateway and to the command line, and to nobody else', async () => {
    const { id } = await setAside();
    await expect(by.gateway.call(LIST, { actor: CONSULTANT })).rejects.toMatchObject({
      code: 'role-not-allowed',
    });
    await expect(by.gateway.call(REPLAY, { actor: CONSULTANT, params: { id } })).rejects.toMatchObject({
      code: 'role-not-allowed',
    });
    await expect(by.vault.call(LIST, { actor: ADMIN })).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(by.gateway.call(REPUBLISH, { actor: ADMIN, body: {} })).rejects.toMatchObject({
      code: 'not-signed-in',
    });
    expect((await by.cli.call(LIST, { actor: OPERATOR })).items).toHaveLength(1);
    expect(await recorded()).toEqual([
      `dead-letters.listed refused role-not-allowed ${CONSULTANT.ref} dead_letter none`,
      `dead-letter.replayed refused role-not-allowed ${CONSULTANT.ref} dead_letter ${id}`,
      `dead-letters.listed refused not-signed-in ${ADMIN.ref} session none`,
      'dead-letters.listed allowed cli dead_letter none',
    ]);
  });

  it('stay open while they fail or come too early, each refusal on the record', async () => {
    const { id } = await setAside();
    await expect(by.gateway.call(REPLAY, asAdmin(id))).rejects.toMatchObject({ code: 'dead-letter-failed' });
    behave = () => {
      throw new NotYet();
    };
    await expect(by.gateway.call(REPLAY, asAdmin(id))).rejects.toMatchObject({
      code: 'dead-letter-too-early',
    });
    expect(await by.gateway.call(SHOW, asAdmin(id))).toMatchObject({ state: 'open', attempts: 6 });
    expect(await recorded()).toEqual(
      ['failed', 'too-early'].map(
        (code) => `dead-letter.replayed refused dead-letter-${code} ${ADMIN.ref} dead_letter ${id}`,
      ),
    );
  });

  it('stay open while something is away that the handler needs, on the record as a failure', async () => {
    const { id } = await setAside();
    behave = () => {
      throw new TransientError('away');
    };
    await expect(by.gateway.call(REPLAY, asAdmin(id))).rejects.toMatchObject({ code: 'not-available' });
    expect(await by.gateway.call(SHOW, asAdmin(id))).toMatchObject({ state: 'open', attempts: 5 });
    expect(await recorded()).toEqual([
      `dead-letter.replayed failed not-available ${ADMIN.ref} dead_letter ${id}`,
    ]);
  });

  it('are not replayed over an event that took their place', async () => {
    const { id, subject } = await setAside();
    await db.query('update triage.consumer_fences set version = 1, event_id = $2 where subject = $1', [
      subject,
      randomUUID(),
    ]);
    await db.query(
      `insert into triage.consumer_fences (topic, subject, version, event_id)
       values ('consultation.lifecycle', $1, 1, $2) on conflict do nothing`,
      [subject, randomUUID()],
    );
    behave = () => undefined;
    await expect(by.gateway.call(REPLAY, asAdmin(id))).rejects.toMatchObject({ code: 'dead-letter-taken' });
  });

  it('are replayed once, whoever clicks how often, on the record once, and not discarded afterwards', async () => {
    const { id, subject } = await setAside();
    behave = () => undefined;
    const answers = await Promise.all([1, 2, 3].map(() => by.gateway.call(REPLAY, asAdmin(id))));
    for (const { deadLetter } of answers)
      expect(deadLetter).toMatchObject({ state: 'replayed', settledBy: ADMIN, waiting: 0 });
    expect(await db.query('select version from triage.effects where subject = $1', [subject])).toEqual([
      { version: 1 },
    ]);
    await expect(
      by.gateway.call(DISCARD, { ...asAdmin(id), body: { reason: 'repaired' } }),
    ).rejects.toMatchObject({ code: 'dead-letter-settled' });
    expect(await recorded()).toEqual([
      `dead-letter.replayed allowed ${ADMIN.ref} dead_letter ${id}`,
      `dead-letter.discarded refused dead-letter-settled ${ADMIN.ref} dead_letter ${id}`,
    ]);
  });

  it('are discarded once with a code, and let the line go on', async () => {
    const { id, subject } = await setAside();
    behave = () => undefined;
    await bus.publish([eventRecord('gateway', submitted(subject), 2)]);
    await until(async () => (await db.query('select 1 from triage.held_events')).length === 1);
    const call = { ...asAdmin(id), body: { reason: 'superseded' } };
    const answers = await Promise.all([by.gateway.call(DISCARD, call), by.gateway.call(DISCARD, call)]);
    expect(answers.map(({ applied }) => applied).sort()).toEqual([0, 1]);
    expect(answers[0].deadLetter).toMatchObject({ state: 'discarded', discardReason: 'superseded' });
    expect(await db.query('select version from triage.effects where subject = $1', [subject])).toEqual([
      { version: 2 },
    ]);
    await expect(by.gateway.call(REPLAY, asAdmin(id))).rejects.toMatchObject({ code: 'dead-letter-settled' });
    expect((await recorded())[0]).toBe(
      `dead-letter.discarded allowed superseded ${ADMIN.ref} dead_letter ${id}`,
    );
    expect(await recorded()).toHaveLength(2);
    await expect(
      by.gateway.call(DISCARD, { ...asAdmin(id), body: { reason: 'she said so' } }),
    ).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('are refused as not found under an id that is none of theirs', async () => {
    const id = randomUUID();
    await expect(by.gateway.call(SHOW, asAdmin(id))).rejects.toMatchObject({ code: 'not-found' });
    await expect(by.gateway.call(REPLAY, asAdmin(id))).rejects.toMatchObject({ code: 'not-found' });
    expect(await recorded()).toEqual([
      `dead-letter.replayed refused not-found ${ADMIN.ref} dead_letter ${id}`,
    ]);
  });

  it('let the operator publish again what the app published', async () => {
    expect(await by.cli.call(REPUBLISH, { actor: OPERATOR, body: {} })).toEqual({
      topics: [
        { topic: 'case.lifecycle', events: 0 },
        { topic: 'audit.access', events: expect.any(Number) },
      ],
    });
    await expect(
      by.cli.call(REPUBLISH, { actor: OPERATOR, body: { topic: 'vault.lifecycle' } }),
    ).rejects.toMatchObject({ code: 'invalid-request' });
  });
});
