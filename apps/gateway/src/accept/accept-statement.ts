import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { newId, type Clock, type Database, type Log, TransientError } from '#libs/platform';
import { sealBatch, type IntakeKey } from '#libs/sealing';
import { byteas, instants, integers, smallints, texts, uuids } from './binary-arrays.js';
import { CommitInDoubt, type AcceptStatement } from './accept-lane.js';
import type { AcceptRow } from './accept-row.js';
import { SealsAhead } from './seals-ahead.js';

/**
 * Everything of one commit in one prepared statement. Replays (a key that is taken) are left out of every table; the
 * sealed batch carries their text too, but not in `ids`, and the vault drops it. The join at the end makes the
 * notifications run: a SELECT in WITH that nobody reads is skipped.
 */
const ACCEPT = `
with new_keys as (
  insert into gateway.idempotency (key_mac, check_hash, consultation_id)
  select * from unnest($12::bytea[], $13::bytea[], $14::uuid[]) on conflict do nothing returning consultation_id
), taken as (
  select k from unnest($14::uuid[]) as t(k) except all select consultation_id from new_keys
), rows as (
  insert into gateway.consultations
    (id, reference, service, language, country, level, signs, rule_set, due_at, hours_version, consents)
  select i, r, s, l, c, v, g, u, d, h, o::jsonb
    from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::timestamptz[], $10::int4[], $11::text[]) as t(i, r, s, l, c, v, g, u, d, h, o)
   where i not in (select k from taken)
), batch as (
  insert into vault.intake_batches (id, key_id, enc, sealed, ids)
  select $15::uuid, $16::text, $17::bytea, $18::bytea, array_agg(i)
    from unnest($1::uuid[]) as t(i) where i not in (select k from taken) having count(*) > 0
), heads as (
  insert into gateway.outbox_heads (topic, subject, version)
  select 'consultation.lifecycle', i::text, 1 from unnest($1::uuid[]) as t(i) where i not in (select k from taken)
), messages as (
  insert into gateway.outbox_messages (id, topic, part, subject, version, type, data, headers)
  select e, 'consultation.lifecycle', p, i::text, 1, 'consultation.submitted.v1', d, h
    from unnest($1::uuid[], $19::uuid[], $20::int2[], $21::text[], $22::text[]) as t(i, e, p, d, h)
   where i not in (select k from taken)
), notified as materialized (
  select pg_notify('larus_outbox_gateway', ''), pg_notify('larus_vault_intake', '')
)
select taken.k as id from taken right join notified on true`;

const STATEMENT_MS = 5_000;
/** After this the server has ended the statement by itself; a connection that is still silent is given up. */
const SILENT_MS = 8_000;
const LOOK_UP_FOR_MS = 3_000;

/** Whether a row was refused because another consultation has its reference; nothing of it was written. */
export function isReferenceTaken(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.constraint === 'uq_consultations_reference';
}

interface Connection {
  readonly client: pg.Client;
  readonly pid: number;
  readonly startedAt: string;
}

export interface DatabaseAcceptStatementParts {
  readonly database: Database;
  readonly intakeKey: IntakeKey;
  readonly clock: Clock;
  readonly log: Log;
}

/** The accept statement on a connection of its own. */
export class DatabaseAcceptStatement implements AcceptStatement<AcceptRow> {
  private connection: Connection | undefined;
  private last: Omit<Connection, 'client'> | undefined;
  private readonly seals: SealsAhead;

  constructor(private readonly parts: DatabaseAcceptStatementParts) {
    this.seals = new SealsAhead(parts.intakeKey.publicKey);
  }

  async write(rows: readonly AcceptRow[]): Promise<ReadonlySet<string>> {
    const connection = await this.connected();
    const values = this.parameters(rows);
    const answer = this.send(connection, values);
    this.seals.prepareNext();
    const taken = await answer;
    return taken;
  }

  async known(ids: readonly string[]): Promise<ReadonlySet<string>> {
    for (const giveUpAt = Date.now() + LOOK_UP_FOR_MS; ;) {
      try {
        const { client } = await this.connected();
        await this.endLastBackend(client);
        const { rows } = await client.query<{ id: string }>(
          'select id from gateway.consultations where id = any($1::uuid[])',
          [uuids(ids)],
        );
        return new Set(rows.map(({ id }) => id));
      } catch (error) {
        this.drop();
        if (Date.now() > giveUpAt) throw error;
        await delay(150);
      }
    }
  }

  async close(): Promise<void> {
    const client = this.connection?.client;
    this.connection = undefined;
    await client?.end();
  }

  private parameters(rows: readonly AcceptRow[]): unknown[] {
    const { intakeKey, clock } = this.parts;
    if (intakeKey.notAfter !== undefined && clock.now() > intakeKey.notAfter) {
      this.parts.log.error('intake-key-expired', undefined, { key_id: intakeKey.keyId });
      throw new TransientError('the intake key has expired');
    }
    const batchId = newId();
    const { enc, sealed } = sealBatch({
      prepared: this.seals.take(),
      keyId: intakeKey.keyId,
      batchId,
      records: rows.map(({ record }) => record),
    });
    const keyed = rows.filter(hasKey);
    return [
      uuids(rows.map(({ id }) => id)),
      texts(rows.map(({ reference }) => reference)),
      texts(rows.map(({ service }) => service)),
      texts(rows.map(({ language }) => language)),
      texts(rows.map(({ country }) => country)),
      texts(rows.map(({ level }) => level)),
      texts(rows.map(({ signs }) => signs.join(' '))),
      texts(rows.map(({ ruleSet }) => ruleSet)),
      instants(rows.map(({ dueAt }) => dueAt)),
      integers(rows.map(({ hoursVersion }) => hoursVersion)),
      texts(rows.map(({ consents }) => consents)),
      byteas(keyed.map(({ key }) => key.mac)),
      byteas(keyed.map(({ key }) => key.check)),
      uuids(keyed.map(({ id }) => id)),
      batchId,
      intakeKey.keyId,
      enc,
      sealed,
      uuids(rows.map(({ event }) => event.id)),
      smallints(rows.map(({ event }) => event.part)),
      texts(rows.map(({ event }) => event.data)),
      texts(rows.map(({ event }) => event.headers)),
    ];
  }

  private async send(connection: Connection, values: unknown[]): Promise<ReadonlySet<string>> {
    const silent = setTimeout(() => {
      this.drop();
    }, SILENT_MS);
    try {
      const { rows } = await connection.client.query<{ id: string | null }>({
        name: 'accept',
        text: ACCEPT,
        values,
      });
      return new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])));
    } catch (error) {
      if (wasRolledBack(error)) throw error;
      this.drop();
      throw new CommitInDoubt('the connection was lost during a commit', { cause: error });
    } finally {
      clearTimeout(silent);
    }
  }

  private async connected(): Promise<Connection> {
    if (this.connection !== undefined) return this.connection;
    const client = await this.parts.database.dedicated();
    client.once('end', () => {
      if (this.connection?.client === client) this.connection = undefined;
    });
    try {
      await client.query(`set statement_timeout = ${String(STATEMENT_MS)}`);
      const { rows } = await client.query<{ pid: number; started: string }>(
        'select pid, backend_start::text as started from pg_stat_activity where pid = pg_backend_pid()',
      );
      const [backend] = rows;
      if (backend === undefined) throw new TransientError('the own connection is not listed');
      this.connection = { client, pid: backend.pid, startedAt: backend.started };
    } catch (error) {
      destroy(client);
      throw error instanceof TransientError
        ? error
        : new TransientError('the database cannot be reached', { cause: error });
    }
    this.seals.prepareNext();
    return this.connection;
  }

  /** A cut connection leaves its backend at work: it must have ended before "not there" means anything. */
  private async endLastBackend(client: pg.Client): Promise<void> {
    if (this.last === undefined) return;
    const { rows } = await client.query<{ ended: boolean }>(
      `select pg_terminate_backend(pid, 1000) as ended from pg_stat_activity
        where pid = $1 and backend_start = $2::timestamptz`,
      [this.last.pid, this.last.startedAt],
    );
    if (rows.some(({ ended }) => !ended)) throw new TransientError('the last statement is still at work');
    this.last = undefined;
  }

  private drop(): void {
    if (this.connection === undefined) return;
    const { client, ...backend } = this.connection;
    this.last = backend;
    this.connection = undefined;
    destroy(client);
  }
}

function hasKey(
  row: AcceptRow,
): row is AcceptRow & Required<Pick<AcceptRow, 'key'>> & { key: { mac: Buffer; check: Buffer } } {
  return row.key !== undefined;
}

/** Ends the connection without a farewell, which a silent server would never answer. */
function destroy(client: pg.Client): void {
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}

/** An error that the server reported and survived means that the transaction is gone; shutdowns and lost lines do not. */
function wasRolledBack(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return false;
  return !/^(?:08|57P|58|XX)/.test(error.code);
}
