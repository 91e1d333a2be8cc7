import type { App, EventsRepublished, RepublishEvents, Topic } from '#libs/contracts';
import { DomainError, type Database, type Log } from '#libs/platform';
import { LOOK_AGAIN, outboxChannel } from '../outbox/outbox.js';
import { partsOf } from './relay.js';

/** Two weeks of one partition are marked in one statement. */
const MARK_MS = 120_000;

/**
 * Gives the broker again what it was given before. Marked rows are what the relay takes for lost: the leader publishes
 * them in their first order before anything new of their partition. A mark is kept in the table, so a leader that begins
 * later, or again, finds it.
 */
export class Republisher {
  constructor(
    private readonly app: App,
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  /**
   * Marks what was published at or after `from`, partition by partition, and wakes the relay.
   *
   * @returns how many events were marked, by topic; publishing them has only begun
   * @throws DomainError `invalid-request` for a topic that this app does not write
   */
  async republish({ topic, from }: RepublishEvents): Promise<EventsRepublished> {
    const parts = partsOf(this.app).filter((part) => topic === undefined || part.topic === topic);
    if (parts.length === 0) {
      throw new DomainError('invalid-request', {
        fields: [{ pointer: '/topic', code: 'foreign_topic', message: 'is written by another app' }],
      });
    }
    const counts = new Map<string, number>();
    for (const part of parts) {
      // One transaction for a partition: were a later event marked before an earlier one, it would be published before it.
      const events = await this.database.transaction(async (tx) => {
        await tx.query(`select set_config('statement_timeout', $1, true)`, [String(MARK_MS)]);
        const marked = await tx.execute(
          `update ${this.app}.event_history set broker_offset = -1
            where topic = $1 and part = $2 and published_at >= coalesce($3::timestamptz, '-infinity') and broker_offset >= 0`,
          [part.topic, part.part, from ?? null],
        );
        if (marked > 0) await tx.query('select pg_notify($1, $2)', [outboxChannel(this.app), LOOK_AGAIN]);
        return marked;
      });
      counts.set(part.topic, (counts.get(part.topic) ?? 0) + events);
    }
    const topics = [...counts].map(([name, events]) => ({ topic: name as Topic, events }));
    this.log.warn('events-republished', { count: topics.reduce((sum, { events }) => sum + events, 0) });
    return { topics };
  }
}
