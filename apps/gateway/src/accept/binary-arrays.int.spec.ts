import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUIDv7 } from 'node:crypto';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { byteas, instants, integers, smallints, texts, uuids } from './binary-arrays.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function roundTrip(type: string, array: Buffer): Promise<unknown> {
  const { rows } = await client.query<{ back: unknown }>(`select $1::${type}[] as back`, [array]);
  return rows[0]?.back;
}

describe('binary arrays come back from PostgreSQL as they went in', () => {
  it('text, with nulls and every kind of character', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(line, { nil: undefined })), async (values) => {
        expect(await roundTrip('text', texts(values))).toEqual(values.map((value) => value ?? null));
      }),
      { numRuns: 60 },
    );
    const awkward = ['', '{"a",NULL}', '\\x00', 'NULL', '谢谢', 'ສະບາຍດີ', '😀'.repeat(500)];
    expect(await roundTrip('text', texts(awkward))).toEqual(awkward);
  });

  it('bytea', async () => {
    const values = [Buffer.alloc(0), Buffer.from([0, 255, 92, 120]), Buffer.alloc(10_000, 7)];
    expect(await roundTrip('bytea', byteas(values))).toEqual(values);
  });

  it('uuid, and nothing that is none', async () => {
    const values = Array.from({ length: 300 }, () => randomUUIDv7());
    expect(await roundTrip('uuid', uuids(values))).toEqual(values);
    expect(() => uuids(['not-a-uuid'])).toThrow(TypeError);
  });

  it('timestamptz, before and after the epoch', async () => {
    const values = [new Date(0), new Date('1999-12-31T23:59:59.999Z'), new Date('2026-11-22T08:00:00.123Z')];
    expect(await roundTrip('timestamptz', instants(values))).toEqual(values);
  });

  it('integers', async () => {
    expect(await roundTrip('int2', smallints([0, -1, 32_767, -32_768]))).toEqual([0, -1, 32_767, -32_768]);
    expect(await roundTrip('int4', integers([0, -1, 2_147_483_647]))).toEqual([0, -1, 2_147_483_647]);
  });

  it('nothing at all', async () => {
    for (const [type, empty] of [
      ['text', texts([])],
      ['bytea', byteas([])],
      ['uuid', uuids([])],
      ['timestamptz', instants([])],
      ['int4', integers([])],
    ] as const) {
      expect(await roundTrip(type, empty)).toEqual([]);
    }
  });
});
