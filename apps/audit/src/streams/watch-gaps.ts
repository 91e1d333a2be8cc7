import { metrics, type Clock, type Database, type Log } from '#libs/platform';
import { HOLE_PATIENCE_MS } from './streams.rules.js';

const open = metrics.gauge(
  'audit_stream_gaps',
  'Numbers missing from record streams for more than 60 s, as ranges',
);

/**
 * Alarms for every range of record numbers that has been missing for 60 s: a record was removed before it reached the log, or does
 * not get through. Each range alarms once; the gauge stays up until it is filled.
 *
 * @returns how many ranges alarmed now
 */
export async function watchGaps(database: Database, clock: Clock, log: Log): Promise<number> {
  const now = clock.now();
  const alarmed = await database.query<{ app: string; stream: number; from: string; missing: string }>(
    `update audit.stream_gaps set alarmed_at = $1 where alarmed_at is null and opened_at <= $2
     returning app, stream, from_seq as from, to_seq - from_seq + 1 as missing`,
    [now, new Date(now.getTime() - HOLE_PATIENCE_MS)],
  );
  for (const { app, stream, from, missing } of alarmed) {
    log.error('audit-gap', undefined, {
      stream: `${app}.${String(stream)}`,
      offset: from,
      count: Number(missing),
    });
  }
  const [gaps] = await database.query<{ count: string }>(
    'select count(*) from audit.stream_gaps where alarmed_at is not null',
  );
  open.set(Number(gaps?.count ?? 0));
  return alarmed.length;
}
