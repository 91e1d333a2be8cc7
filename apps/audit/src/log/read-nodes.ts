import { CompactTree, type HashAt, type NodeRef } from '#libs/merkle';
import type { Database, Tx } from '#libs/platform';

/** Subtrees from this level on (256 leaves) are stored as they fill; smaller ones are computed from leaf hashes. */
export const STORED_FROM_LEVEL = 8;

/** Reads the hashes of full subtrees: a proof needs a few stored ones and the leaves of two ranges of 256 at most. */
export async function readNodes(
  source: Pick<Tx | Database, 'query'>,
  refs: readonly NodeRef[],
): Promise<HashAt> {
  const hashes = new Map<string, Buffer>();
  await readStored(
    source,
    refs.filter(({ level }) => level >= STORED_FROM_LEVEL),
    hashes,
  );
  await computeSmall(
    source,
    refs.filter(({ level }) => level < STORED_FROM_LEVEL),
    hashes,
  );
  return (level, index) => {
    const hash = hashes.get(keyOf(level, index));
    if (hash === undefined) throw new Error('a node of the tree is missing');
    return hash;
  };
}

async function readStored(
  source: Pick<Tx | Database, 'query'>,
  refs: readonly NodeRef[],
  hashes: Map<string, Buffer>,
): Promise<void> {
  if (refs.length === 0) return;
  const rows = await source.query<{ level: number; index: string; hash: Buffer }>(
    `select level, index, hash from audit.tree_nodes
      where (level, index) in (select * from unnest($1::smallint[], $2::bigint[]))`,
    [refs.map(({ level }) => level), refs.map(({ index }) => index)],
  );
  for (const { level, index, hash } of rows) hashes.set(keyOf(level, Number(index)), hash);
}

async function computeSmall(
  source: Pick<Tx | Database, 'query'>,
  refs: readonly NodeRef[],
  hashes: Map<string, Buffer>,
): Promise<void> {
  if (refs.length === 0) return;
  const rows = await source.query<{ level: number; node: string; hashes: Buffer[] }>(
    `select n.level, n.index as node, array_agg(e.leaf_hash order by e.index) as hashes
       from unnest($1::smallint[], $2::bigint[]) as n (level, index)
       join audit.entries e on e.index >= n.index << n.level and e.index < (n.index + 1) << n.level
      group by n.level, n.index`,
    [refs.map(({ level }) => level), refs.map(({ index }) => index)],
  );
  for (const row of rows) {
    if (row.hashes.length !== 2 ** row.level) continue;
    const tree = new CompactTree();
    for (const leaf of row.hashes) tree.append(leaf);
    hashes.set(keyOf(row.level, Number(row.node)), tree.root());
  }
}

function keyOf(level: number, index: number): string {
  return `${String(level)}/${String(index)}`;
}
