/* One-dimensional arrays in PostgreSQL's binary format: node-postgres sends a Buffer parameter as it is, so nothing is
   quoted, escaped or turned into hex on the way. Layout: dimensions, has-nulls, element type, length, lower bound, then
   each element with its length (array_recv in src/backend/utils/adt/arrayfuncs.c). */

const OID = { bytea: 17, int2: 21, int4: 23, text: 25, timestamptz: 1184, uuid: 2950 } as const;
const HEAD_BYTES = 20;
const NULL_LENGTH = -1;
/** PostgreSQL counts microseconds from 2000-01-01. */
const EPOCH_MS = Date.UTC(2000, 0, 1);

function start(oid: number, count: number, bytes: number, nulls = false): Buffer {
  if (count === 0) {
    const empty = Buffer.alloc(12);
    empty.writeInt32BE(oid, 8);
    return empty;
  }
  const array = Buffer.allocUnsafe(HEAD_BYTES + bytes);
  array.writeInt32BE(1, 0);
  array.writeInt32BE(nulls ? 1 : 0, 4);
  array.writeInt32BE(oid, 8);
  array.writeInt32BE(count, 12);
  array.writeInt32BE(1, 16);
  return array;
}

/** `bytea[]`. */
export function byteas(values: readonly Buffer[]): Buffer {
  let bytes = 0;
  for (const value of values) bytes += 4 + value.length;
  const array = start(OID.bytea, values.length, bytes);
  let at = HEAD_BYTES;
  for (const value of values) {
    at = array.writeInt32BE(value.length, at);
    at += value.copy(array, at);
  }
  return array;
}

/** `text[]`, UTF-8; undefined becomes null. */
export function texts(values: readonly (string | undefined)[]): Buffer {
  let bytes = 0;
  let nulls = false;
  for (const value of values) {
    bytes += 4;
    if (value === undefined) nulls = true;
    else bytes += Buffer.byteLength(value, 'utf8');
  }
  const array = start(OID.text, values.length, bytes, nulls);
  let at = HEAD_BYTES;
  for (const value of values) {
    if (value === undefined) {
      at = array.writeInt32BE(NULL_LENGTH, at);
      continue;
    }
    const written = array.write(value, at + 4, 'utf8');
    array.writeInt32BE(written, at);
    at += 4 + written;
  }
  return array;
}

/** `uuid[]` from the usual text form. */
export function uuids(values: readonly string[]): Buffer {
  const array = start(OID.uuid, values.length, values.length * 20);
  let at = HEAD_BYTES;
  for (const value of values) {
    at = array.writeInt32BE(16, at);
    const written = array.write(value.replaceAll('-', ''), at, 16, 'hex');
    if (written !== 16) throw new TypeError('not a uuid');
    at += 16;
  }
  return array;
}

/** `timestamptz[]`, to the millisecond. */
export function instants(values: readonly Date[]): Buffer {
  const array = start(OID.timestamptz, values.length, values.length * 12);
  let at = HEAD_BYTES;
  for (const value of values) {
    at = array.writeInt32BE(8, at);
    at = array.writeBigInt64BE(BigInt(value.getTime() - EPOCH_MS) * 1000n, at);
  }
  return array;
}

/** `int2[]`. */
export function smallints(values: readonly number[]): Buffer {
  const array = start(OID.int2, values.length, values.length * 6);
  let at = HEAD_BYTES;
  for (const value of values) at = array.writeInt16BE(value, array.writeInt32BE(2, at));
  return array;
}

/** `int4[]`. */
export function integers(values: readonly number[]): Buffer {
  const array = start(OID.int4, values.length, values.length * 8);
  let at = HEAD_BYTES;
  for (const value of values) at = array.writeInt32BE(value, array.writeInt32BE(4, at));
  return array;
}
