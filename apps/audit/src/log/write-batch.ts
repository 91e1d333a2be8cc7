import { leafHash, type CompactTree } from '#libs/merkle';
import type { Tx } from '#libs/platform';
import { advanceStreams } from '../streams/advance-streams.js';
import type { Appended } from './append-entries.js';
import { conflictLeaf, isSameLeaf, leafBytes, type Candidate } from './build-leaf.js';
import { STORED_FROM_LEVEL } from './read-nodes.js';

/** Another writer moved the tree since it was read. */
export class LostRace extends Error {
  override readonly name = 'LostRace';
}

/** What one transaction put on the log. */
export interface Written {
  readonly tree: CompactTree;
  /** One for each candidate, in their order. */
  readonly outcomes: readonly Appended[];
  /** New entries, in the order of the log. */
  readonly appended: readonly Candidate[];
}

interface Known {
  readonly index: number;
  readonly leaf: Buffer;
  readonly leafHash: Buffer;
}

interface Plan {
  /** New entries by source, in the order of the log. */
  readonly fresh: Map<string, Candidate>;
  readonly known: ReadonlyMap<string, Known>;
  /** For each candidate, the source under which it stands on the log. */
  readonly placed: { source: string; state: Appended['state'] }[];
}

/**
 * Appends what is not on the log yet and moves the tree from the size it had in `tree` to its new size, all in the caller's
 * transaction. `tree` itself stays as it is.
 *
 * @throws LostRace when the stored tree has another size
 */
export async function writeBatch(
  tx: Tx,
  tree: CompactTree,
  candidates: readonly Candidate[],
  now: Date,
): Promise<Written> {
  const { fresh, known, placed } = await plan(tx, candidates);
  const appended = [...fresh.values()];
  const first = tree.size;
  const grown = tree.copy();
  const nodes: { level: number; index: number; hash: Buffer }[] = [];
  const leaves = appended.map((candidate) => {
    const bytes = leafBytes(candidate.leaf, now.toISOString());
    const hash = leafHash(bytes);
    grown.append(hash, (level, index, node) => {
      if (level >= STORED_FROM_LEVEL) nodes.push({ level, index, hash: node });
    });
    return { bytes, hash };
  });
  if (appended.length > 0) {
    await moveTree(tx, first, grown);
    await insertEntries(tx, first, appended, leaves, now);
    await insertNodes(tx, nodes);
    await insertSalts(tx, first, appended);
    const numbers = appended.flatMap(({ number }) => (number === undefined ? [] : [number]));
    await advanceStreams(tx, numbers, now);
  }
  const places = new Map<string, Omit<Appended, 'state'>>(known);
  appended.forEach(({ source }, at) => {
    const leaf = leaves[at];
    if (leaf !== undefined) places.set(source, { index: first + at, leafHash: leaf.hash });
  });
  const outcomes = placed.map(({ source, state }) => {
    const place = places.get(source);
    if (place === undefined) throw new Error('a candidate was not placed');
    return { index: place.index, leafHash: place.leafHash, state };
  });
  return { tree: grown, outcomes, appended };
}

/** Sorts out what is known, what is new and what contradicts the log. */
async function plan(tx: Tx, candidates: readonly Candidate[]): Promise<Plan> {
  const known = await readKnown(tx, candidates);
  const fresh = new Map<string, Candidate>();
  const conflicts: Candidate[] = [];
  const placed = candidates.map((candidate): Plan['placed'][number] => {
    const { source, number, leaf } = candidate;
    const logged = known.get(source);
    const waiting = fresh.get(source);
    if (logged === undefined && waiting === undefined) {
      fresh.set(source, candidate);
      return { source, state: 'appended' };
    }
    const same =
      logged === undefined ? waiting?.leaf === leaf || isSame(waiting, leaf) : isSameLeaf(logged.leaf, leaf);
    if (number === undefined || same) return { source, state: 'known' };
    const conflict = conflictLeaf(number, leaf);
    conflicts.push(conflict);
    return { source: conflict.source, state: 'conflicting' };
  });
  if (conflicts.length === 0) return { fresh, known, placed };
  const alarmedBefore = await readKnown(tx, conflicts);
  for (const conflict of conflicts) {
    if (!alarmedBefore.has(conflict.source)) fresh.set(conflict.source, conflict);
  }
  return { fresh, known: new Map([...known, ...alarmedBefore]), placed };
}

function isSame(waiting: Candidate | undefined, leaf: Candidate['leaf']): boolean {
  return waiting !== undefined && leafBytes(waiting.leaf, '').equals(leafBytes(leaf, ''));
}

async function readKnown(tx: Tx, candidates: readonly Candidate[]): Promise<Map<string, Known>> {
  const rows = await tx.query<{ source: string; index: string; leaf: Buffer; leaf_hash: Buffer }>(
    'select source, index, leaf, leaf_hash from audit.entries where source = any($1)',
    [candidates.map(({ source }) => source)],
  );
  return new Map(
    rows.map((row) => [row.source, { index: Number(row.index), leaf: row.leaf, leafHash: row.leaf_hash }]),
  );
}

async function moveTree(tx: Tx, from: number, to: CompactTree): Promise<void> {
  const moved = await tx.execute(
    'update audit.tree_state set size = $2, frontier = $3, root = $4 where size = $1',
    [from, to.size, to.serialise(), to.root()],
  );
  if (moved !== 1) throw new LostRace('the tree has moved');
}

async function insertEntries(
  tx: Tx,
  first: number,
  appended: readonly Candidate[],
  leaves: readonly { bytes: Buffer; hash: Buffer }[],
  now: Date,
): Promise<void> {
  const columns = appended.map((candidate) => candidate.columns);
  await tx.execute(
    `insert into audit.entries (index, logged_at, source, leaf, leaf_hash, kind, at, app, action, outcome,
                                actor_kind, actor_ref, role, target_type, target_ref, purpose, fields, reason)
     select $1::bigint + n - 1, $2::timestamptz, source, leaf, leaf_hash, kind, coalesce(at, $2), app, action, outcome,
            actor_kind, actor_ref, role, target_type, target_ref, purpose, string_to_array(fields, ','), reason
       from unnest($3::text[], $4::bytea[], $5::bytea[], $6::text[], $7::timestamptz[], $8::text[], $9::text[], $10::text[],
                   $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[])
            with ordinality as e (source, leaf, leaf_hash, kind, at, app, action, outcome, actor_kind, actor_ref, role,
                                  target_type, target_ref, purpose, fields, reason, n)`,
    [
      first,
      now,
      appended.map(({ source }) => source),
      leaves.map(({ bytes }) => bytes),
      leaves.map(({ hash }) => hash),
      columns.map(({ kind }) => kind),
      columns.map(({ at }) => at),
      columns.map(({ app }) => app),
      columns.map(({ action }) => action),
      columns.map(({ outcome }) => outcome),
      columns.map(({ actor }) => actor?.kind),
      columns.map(({ actor }) => actor?.ref),
      columns.map(({ actor }) => actor?.role),
      columns.map(({ target }) => target?.type),
      columns.map(({ target }) => target?.ref),
      columns.map(({ purpose }) => purpose),
      columns.map(({ fields }) => fields?.join(',')),
      columns.map(({ reason }) => reason),
    ],
  );
}

async function insertNodes(
  tx: Tx,
  nodes: readonly { level: number; index: number; hash: Buffer }[],
): Promise<void> {
  if (nodes.length === 0) return;
  await tx.execute(
    `insert into audit.tree_nodes (level, index, hash) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])`,
    [nodes.map(({ level }) => level), nodes.map(({ index }) => index), nodes.map(({ hash }) => hash)],
  );
}

async function insertSalts(tx: Tx, first: number, appended: readonly Candidate[]): Promise<void> {
  const salts = appended.flatMap(({ salt }, at) =>
    salt === undefined ? [] : [{ index: first + at, ...salt }],
  );
  if (salts.length === 0) return;
  await tx.execute(
    `insert into audit.leaf_salts (index, subject, salt) select * from unnest($1::bigint[], $2::text[], $3::bytea[])`,
    [salts.map(({ index }) => index), salts.map(({ subject }) => subject), salts.map(({ bytes }) => bytes)],
  );
}
