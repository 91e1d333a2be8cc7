import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ROUTES, type CheckpointPublishedV1, type ConsultationSubmittedV1 } from '#libs/contracts';
import { newId } from '#libs/platform';
import { CONTACT, VaultBench, type Answer } from '../../test/support.js';
import { CheckpointsConsumer } from '../confirmations/checkpoints.consumer.js';
import { ConsentsConsumer } from '../consents/consents.consumer.js';

describe('one address for one mail', () => {
  let bench: VaultBench;
  beforeAll(async () => {
    bench = await VaultBench.start();
  }, 30_000);
  afterAll(async () => {
    await bench.stop();
  });
  beforeEach(async () => {
    await bench.superuser.query('delete from vault.unconfirmed_accesses');
  });

  const ask = (consultation: string, delivery: string = newId()): Promise<Answer> =>
    bench.call(ROUTES.requestMailAddress, {
      caller: 'notification',
      actor: { kind: 'system', ref: 'notification' },
      body: { consultation, delivery, template: 'receipt' },
    });
  const disclosures = (id: string): Promise<Record<string, unknown>[]> =>
    bench.rows('select kind, fields, delivery_id from vault.disclosures where consultation_id = $1', [id]);

  async function checkpoint(streams: Record<string, number>): Promise<void> {
    const event = { data: { size: 1, root: 'ab'.repeat(32), streams } } as unknown as CheckpointPublishedV1;
    const consumer = bench.app.get(CheckpointsConsumer, { strict: false });
    await bench.database.transaction((tx) =>
      consumer.onPublished(event, { tx, topic: 'audit.checkpoints', partition: 0, offset: 0n }),
    );
  }

  it('is given on the record, once per delivery however often it is asked for', async () => {
    const { id } = await bench.consultation();
    const delivery = newId();
    for (const answer of [await ask(id, delivery), await ask(id, delivery)]) {
      expect([answer.status, answer.body]).toEqual([200, { email: CONTACT.email }]);
    }
    expect(await disclosures(id)).toEqual([
      { kind: 'mail_address', fields: ['contact'], delivery_id: delivery },
    ]);
    expect(await bench.events(id)).toMatchObject([
      { type: 'vault.disclosed.v1', data: { kind: 'mail_address', fields: ['contact'] } },
    ]);
    expect(await bench.records(id)).toMatchObject([
      { action: 'address.disclosed', outcome: 'allowed', actor: { kind: 'system', ref: 'notification' } },
    ]);
    await ask(id);
    expect(await disclosures(id)).toHaveLength(2);
  });

  it('is not given for a delivery that belongs to another consultation', async () => {
    const [one, two] = [await bench.consultation(), await bench.consultation()];
    const delivery = newId();
    expect((await ask(one.id, delivery)).status).toBe(200);
    const answer = await ask(two.id, delivery);
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    expect(await bench.records(two.id)).toEqual([]);
  });

  it('is absent when the visitor left none; then nothing is opened', async () => {
    const { id } = await bench.consultation({
      name: 'A B',
      phone: '+8562055501755',
      preferredChannel: 'phone',
      preferredTime: 'any',
    });
    const answer = await ask(id);
    expect([answer.status, answer.body]).toEqual([200, {}]);
    expect(await disclosures(id)).toEqual([]);
    expect(await bench.records(id)).toMatchObject([
      { action: 'address.disclosed', outcome: 'failed', reason: 'no-address' },
    ]);
  });

  it('stops when the audit log has covered nothing for a minute, and goes on when it has', async () => {
    const { id } = await bench.consultation();
    expect((await ask(id)).status).toBe(200);
    bench.clock.forward(59_000);
    expect((await ask(id)).status).toBe(200);
    bench.clock.forward(2_000);
    const late = await ask(id);
    expect([late.status, late.body.code]).toEqual([503, 'audit-not-available']);
    expect(await disclosures(id)).toHaveLength(2);
    const [first, second] = await bench.records(id);
    await checkpoint({ [`gateway.${String(first?.['stream'])}`]: 999 });
    expect((await ask(id)).status).toBe(503);
    await checkpoint({ [`vault.${String(first?.['stream'])}`]: Number(first?.['seq']) });
    expect((await ask(id)).status).toBe(200);
    const waiting = await bench.rows<{ seq: string }>(
      'select seq from vault.unconfirmed_accesses order by seq',
    );
    expect(waiting.map(({ seq }) => Number(seq))).toContain(Number(second?.['seq']));
  });

  it('is given to the mailer alone', async () => {
    const { id } = await bench.consultation();
    const answer = await bench.call(ROUTES.requestMailAddress, {
      caller: 'triage',
      actor: { kind: 'system', ref: 'triage' },
      body: { consultation: id, delivery: newId(), template: 'receipt' },
    });
    expect(answer.status).toBe(401);
    expect(await disclosures(id)).toEqual([]);
  });

  it('knows nothing of a consultation that was never accepted', async () => {
    expect((await ask(newId())).body.code).toBe('not-found');
  });

  it('keeps what the visitor agreed to, also when the event comes twice', async () => {
    const id = newId();
    const event = (consentPurposes: string[]): ConsultationSubmittedV1 =>
      ({
        subject: id,
        data: { consentPurposes, service: 'drug_search', language: 'lo' },
      }) as unknown as ConsultationSubmittedV1;
    const consumer = bench.app.get(ConsentsConsumer, { strict: false });
    for (const given of [['consultation'], ['consultation', 'health_data']]) {
      await bench.database.transaction((tx) =>
        consumer.onSubmitted(event(given), { tx, topic: 'consultation.lifecycle', partition: 0, offset: 0n }),
      );
    }
    expect(
      await bench.rows(
        'select consents, service, language from vault.consent_states where consultation_id = $1',
        [id],
      ),
    ).toEqual([{ consents: ['consultation', 'health_data'], service: 'drug_search', language: 'lo' }]);
  });
});
