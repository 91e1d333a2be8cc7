import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { consultationAccepted } from '#libs/contracts';
import { startPostgres } from '../../../../tools/stack/index.mjs';
import { bodyOf } from '../../test/bodies.js';
import type { GatewayWorld } from '../../test/gateway-world.js';

const SENDERS = 16;
const home = mkdtempSync(join(tmpdir(), 'larus-gateway-'));

let port: number;
let server: Awaited<ReturnType<typeof startPostgres>>;
let world: GatewayWorld;
let outer: string | undefined;
beforeAll(async () => {
  port = await ownPort();
  server = await startPostgres({ home, port });
  outer = process.env['TEST_DATABASE_URL'];
  // A server of its own, because it will be stopped, and a durable one, because that is what is asked of it.
  process.env['TEST_DATABASE_URL'] = server.url;
  const { startWorld } = await import('../../test/gateway-world.js');
  world = await startWorld({ environment: { LOG_LEVEL: 'error' } });
}, 60_000);
afterAll(async () => {
  if (outer === undefined) delete process.env['TEST_DATABASE_URL'];
  else process.env['TEST_DATABASE_URL'] = outer;
  await world.running.stop();
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

/** The server itself; the child that was started may be a wrapper around it. */
function postmaster(): number {
  return Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function ownPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const taken = (probe.address() as AddressInfo).port;
  await new Promise((resolve) => probe.close(resolve));
  return taken;
}

interface Sent {
  readonly accepted: string[];
  readonly refused: Map<string, number>;
}

/** Sends one request after the other until told to stop. */
async function sender(sent: Sent, going: { on: boolean }): Promise<void> {
  while (going.on) {
    const response = await fetch(`${world.origin}/api/v1/consultations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(bodyOf('drug_search')),
    });
    if (response.status === 201) {
      sent.accepted.push(consultationAccepted.parse(await response.json()).id);
    } else {
      const { code } = (await response.json()) as { code: string };
      sent.refused.set(code, (sent.refused.get(code) ?? 0) + 1);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).not.toBeNull();
      await delay(20);
    }
  }
}

describe('a database that is stopped under load', () => {
  it('loses no 201, leaves nothing half-stored, and the gateway recovers by itself', async () => {
    await world.database.admin.end();
    const sent: Sent = { accepted: [], refused: new Map() };
    const going = { on: true };
    const senders = Array.from({ length: SENDERS }, () => sender(sent, going));
    await delay(700);
    const before = sent.accepted.length;
    // SIGQUIT is an immediate shutdown: no checkpoint, no farewell, recovery at the next start.
    process.kill(postmaster(), 'SIGQUIT');
    await server.exited;
    await delay(4_000);
    const during = sent.accepted.length;
    server = await startPostgres({ home, port });
    for (const giveUpAt = Date.now() + 10_000; sent.accepted.length === during && Date.now() < giveUpAt;) {
      await delay(50);
    }
    await delay(300);
    going.on = false;
    await Promise.all(senders);

    expect(before).toBeGreaterThan(20);
    expect(sent.accepted.length).toBeGreaterThan(during);
    expect(
      [...sent.refused.keys()].every((code) => ['not-available', 'outcome-unknown'].includes(code)),
    ).toBe(true);
    expect(sent.refused.get('not-available')).toBeGreaterThan(0);

    const admin = new pg.Client({ connectionString: world.database.url });
    await admin.connect();
    const idsOf = async (text: string): Promise<string[]> =>
      (await admin.query<{ id: string }>(text)).rows.map(({ id }) => id).sort();
    const stored = await idsOf('select id from gateway.consultations');
    expect(stored).toEqual(expect.arrayContaining(sent.accepted));
    // Beyond the answers 201 there can only be what nobody could tell.
    expect(stored.length - sent.accepted.length).toBeLessThanOrEqual(
      sent.refused.get('outcome-unknown') ?? 0,
    );
    expect(await idsOf('select subject as id from gateway.outbox_messages')).toEqual(stored);
    expect(await idsOf('select subject as id from gateway.outbox_heads')).toEqual(stored);
    const { sealedRecords } = await import('../../test/gateway-world.js');
    const sealed = await sealedRecords(admin, world.secrets.intakePrivateKey);
    expect(sealed.map(({ id }) => id).sort()).toEqual(stored);
    await admin.end();
  }, 60_000);
});
