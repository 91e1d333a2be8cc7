import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ConsultationSubmittedV1,
  ROUTES,
  StaffInvitedV1,
  VaultMessagePostedV1,
  type Actor,
} from '#libs/contracts';
import { newId } from '#libs/platform';
import { eventRecord } from '../../../../test/support/messaging/event-record.js';
import { startTriage, SUBMITTED, type TriageApp } from '../../test/triage-app.js';

let triage: TriageApp;
let ann: Actor;
const GATEWAY: Actor = { kind: 'system', ref: 'gateway' };

beforeAll(async () => {
  triage = await startTriage(22403);
  ann = { kind: 'staff', ref: newId(), role: 'consultant' };
  const data = { role: 'consultant', queues: ['drug_search', 'general'] } as const;
  const invited = {
    definition: StaffInvitedV1,
    subject: ann.ref,
    data: { ...data, queues: [...data.queues] },
    actor: GATEWAY,
  };
  await triage.bus.publish([eventRecord('gateway', invited, 1)]);
  await eventually(
    async () => (await triage.database.query('select 1 from triage.queue_memberships')).length === 2,
  );
}, 60_000);
afterAll(async () => {
  await triage.stop();
}, 30_000);

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (const until = Date.now() + 8_000; Date.now() < until;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not come to hold in time');
}

const submitted = (subject: string) =>
  eventRecord(
    'gateway',
    {
      definition: ConsultationSubmittedV1,
      subject,
      data: SUBMITTED,
      actor: { kind: 'visitor', ref: subject },
    },
    1,
  );
const answered = (subject: string) =>
  eventRecord(
    'vault',
    {
      definition: VaultMessagePostedV1,
      subject,
      data: { message: newId(), author: 'consultant' },
      actor: { kind: 'staff', ref: ann.ref, role: 'consultant' },
    },
    1,
  );

async function stateOf(id: string): Promise<unknown> {
  const { body } = await triage.call(ROUTES.getCase, { actor: ann, params: { id } });
  return body['state'];
}

describe('from topic to queue', () => {
  it('makes one case of an event that comes twice, and publishes what became of it', async () => {
    const id = newId();
    const record = submitted(id);
    await triage.bus.publish([record, record]);
    await eventually(async () => (await stateOf(id)) === 'queued');
    await eventually(
      async () =>
        (await triage.database.query(`select 1 from triage.event_history where subject = $1`, [id]))
          .length === 1,
    );
    expect((await triage.written('subject = $1', [id])).map(({ type }) => type)).toEqual(['case.triaged.v1']);
  });

  it("holds a consultant's message that is faster than the request, without losing either", async () => {
    const id = newId();
    await triage.bus.publish([answered(id)]);
    await eventually(
      async () =>
        (await triage.database.query(`select 1 from triage.held_events where subject = $1`, [id])).length ===
        1,
    );
    await triage.bus.publish([submitted(id)]);
    await eventually(async () => (await stateOf(id)) === 'queued');
    await eventually(
      async () =>
        (await triage.database.query(`select 1 from triage.held_events where subject = $1`, [id])).length ===
        0,
    );
    expect(await triage.database.query('select 1 from triage.dead_letters')).toEqual([]);
  });

  it('moves an assigned case into contact when its consultant writes', async () => {
    const id = newId();
    await triage.bus.publish([submitted(id)]);
    await eventually(async () => (await stateOf(id)) === 'queued');
    await triage.call(ROUTES.claimCase, { actor: ann, params: { id }, headers: { 'if-match': '*' } });
    await triage.bus.publish([answered(id)]);
    await eventually(async () => (await stateOf(id)) === 'in_contact');
  });
});
