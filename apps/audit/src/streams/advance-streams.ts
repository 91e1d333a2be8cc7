import type { App } from '#libs/contracts';
import type { Tx } from '#libs/platform';
import type { RecordNumber } from '../log/build-leaf.js';
import { NEW_STREAM, seen, type StreamPosition } from './streams.rules.js';

interface StoredGap {
  readonly from: number;
  readonly to: number;
  readonly openedAt: string;
  readonly alarmedAt: string | null;
}

interface StoredStream {
  readonly app: App;
  readonly stream: number;
  readonly gaps: readonly StoredGap[];
  position: StreamPosition;
}

/**
 * Notes in the writer's transaction which record numbers are on the log now. Writers must already hold the tree's row, so that
 * one at a time comes here.
 */
export async function advanceStreams(tx: Tx, numbers: readonly RecordNumber[], now: Date): Promise<void> {
  if (numbers.length === 0) return;
  const streams = await readStreams(tx, numbers);
  for (const number of numbers) {
    const known = streams.get(keyOf(number));
    if (known !== undefined) known.position = seen(known.position, number.seq);
  }
  const all = [...streams.values()];
  await tx.execute(
    `insert into audit.stream_positions as p (app, stream, next_seq, seen_at)
     select app, stream, next_seq, $4 from unnest($1::text[], $2::smallint[], $3::bigint[]) as n (app, stream, next_seq)
     on conflict (app, stream) do update set next_seq = excluded.next_seq, seen_at = excluded.seen_at`,
    [
      all.map(({ app }) => app),
      all.map(({ stream }) => stream),
      all.map(({ position }) => position.next),
      now,
    ],
  );
  for (const stream of all) if (gapsChanged(stream)) await writeGaps(tx, stream, now);
}

async function readStreams(tx: Tx, numbers: readonly RecordNumber[]): Promise<Map<string, StoredStream>> {
  const wanted = new Map(numbers.map((number) => [keyOf(number), number]));
  const rows = await tx.query<{ app: App; stream: number; next: string | null; gaps: StoredGap[] | null }>(
    `select n.app, n.stream, p.next_seq as next,
            (select json_agg(json_build_object('from', g.from_seq, 'to', g.to_seq, 'openedAt', g.opened_at, 'alarmedAt', g.alarmed_at)
                             order by g.from_seq)
               from audit.stream_gaps g where g.app = n.app and g.stream = n.stream) as gaps
       from unnest($1::text[], $2::smallint[]) as n (app, stream)
       left join audit.stream_positions p on p.app = n.app and p.stream = n.stream`,
    [[...wanted.values()].map(({ app }) => app), [...wanted.values()].map(({ stream }) => stream)],
  );
  return new Map(
    rows.map(({ app, stream, next, gaps }) => [
      keyOf({ app, stream }),
      {
        app,
        stream,
        gaps: gaps ?? [],
        position: next === null ? NEW_STREAM : { next: Number(next), holes: gaps ?? [] },
      },
    ]),
  );
}

function gapsChanged({ gaps, position: { holes } }: StoredStream): boolean {
  return (
    gaps.length !== holes.length ||
    holes.some(({ from, to }, at) => gaps[at]?.from !== from || gaps[at].to !== to)
  );
}

/** A hole that is left of an older one keeps its age and its alarm. */
async function writeGaps(tx: Tx, { app, stream, gaps, position }: StoredStream, now: Date): Promise<void> {
  const rows = position.holes.map(({ from, to }) => {
    const older = gaps.find((gap) => gap.from <= from && to <= gap.to);
    return { from, to, openedAt: older?.openedAt ?? now, alarmedAt: older?.alarmedAt ?? null };
  });
  await tx.execute('delete from audit.stream_gaps where app = $1 and stream = $2', [app, stream]);
  await tx.execute(
    `insert into audit.stream_gaps (app, stream, from_seq, to_seq, opened_at, alarmed_at)
     select $1, $2, * from unnest($3::bigint[], $4::bigint[], $5::timestamptz[], $6::timestamptz[])`,
    [
      app,
      stream,
      rows.map(({ from }) => from),
      rows.map(({ to }) => to),
      rows.map(({ openedAt }) => openedAt),
      rows.map(({ alarmedAt }) => alarmedAt),
    ],
  );
}

function keyOf({ app, stream }: Pick<RecordNumber, 'app' | 'stream'>): string {
  return `${app}.${String(stream)}`;
}
