import type { Database, Tx } from '#libs/platform';

/** The signed note with the largest size; undefined before the first. */
export async function newestNote(source: Pick<Tx | Database, 'query'>): Promise<string | undefined> {
  const [row] = await source.query<{ note: string }>(
    'select note from audit.checkpoints order by size desc limit 1',
  );
  return row?.note;
}
