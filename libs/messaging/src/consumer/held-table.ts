import type { App } from '#libs/contracts';
import type { Database } from '#libs/platform';

/** What waits, all in all: 10,000 held events at most are looked at. */
export interface HeldOverview {
  readonly held: number;
  /** Held for too long although nothing of their subject was set aside. */
  readonly overdue: number;
  /** Some of the subjects that wait. */
  readonly subjects: readonly string[];
}

const OVERDUE_SECONDS = 60;
const SWEEP_SUBJECTS = 500;

/** Statements that look for held events, outside a transaction; `FenceTable` writes them. */
export class HeldTable {
  constructor(
    private readonly app: App,
    private readonly database: Database,
  ) {}

  /** The lines in which something waits for these subjects. */
  async lines(subjects: readonly string[]): Promise<{ topic: string; subject: string }[]> {
    return this.database.query(
      `select distinct topic, subject from ${this.app}.held_events where subject = any($1::text[])`,
      [subjects],
    );
  }

  async overview(): Promise<HeldOverview> {
    const { app } = this;
    const [found] = await this.database.query<{
      held: string;
      overdue: string;
      subjects: string[] | null;
    }>(
      `with waiting as (select topic, subject, held_at from ${app}.held_events order by held_at limit 10000)
       select (select count(*) from waiting) as held,
              (select count(*) from waiting w
                where w.held_at < clock_timestamp() - make_interval(secs => $1)
                  and not exists (select 1 from ${app}.dead_letters d
                                   where d.topic = w.topic and d.subject = w.subject and d.state = 'open')) as overdue,
              (select array_agg(subject) from (select distinct subject from waiting limit $2) as s) as subjects`,
      [OVERDUE_SECONDS, SWEEP_SUBJECTS],
    );
    return {
      held: Number(found?.held ?? 0),
      overdue: Number(found?.overdue ?? 0),
      subjects: found?.subjects ?? [],
    };
  }
}
