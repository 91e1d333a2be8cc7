import type pg from 'pg';
import { ORDERED_TOPICS } from './consumers.js';
import type { SeenEvent } from './end-state.js';
import type { Offsets, TopicReader } from './topic-log.js';

/** What lies in the topics of the postgres bus: read past the apps, as a superuser. */
export class PostgresTopicLog implements TopicReader {
  constructor(private readonly database: () => Promise<pg.Client>) {}

  async ends(): Promise<Offsets> {
    const { rows } = await (
      await this.database()
    ).query<{ name: string; next: string }>(
      `select t.name || '/' || h.part as name, h.next_offset as next from bus.heads h
         join bus.topics t on t.id = h.topic_id where t.name = any($1)`,
      [ORDERED_TOPICS],
    );
    return new Map(rows.map(({ name, next }) => [name, BigInt(next)]));
  }

  async eventsFrom(start: Offsets): Promise<SeenEvent[]> {
    const { rows } = await (
      await this.database()
    ).query<{ topic: string; part: number; offset: string; headers: string }>(
      `select t.name as topic, r.part, r.log_offset as offset, r.headers from bus.records r
         join bus.topics t on t.id = r.topic_id where t.name = any($1) order by t.name, r.part, r.log_offset`,
      [ORDERED_TOPICS],
    );
    return rows.flatMap(({ topic, part, offset, headers }) => {
      if (BigInt(offset) < (start.get(`${topic}/${part}`) ?? 0n)) return [];
      const {
        ce_id: id,
        ce_subject: subject,
        ce_larusversion: version,
      } = JSON.parse(headers) as Record<string, string>;
      if (id === undefined || subject === undefined) return [];
      return [{ topic, subject, id, version: Number(version) }];
    });
  }
}
