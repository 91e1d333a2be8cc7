import type pg from 'pg';
import { SEEDED_QUEUES } from './seeded-queues.js';

/** Makes the seeded queues that are missing; queues that are there stay as they are. */
export async function seedQueues(client: pg.Client): Promise<void> {
  for (const queue of SEEDED_QUEUES) {
    await client.query(
      `insert into triage.queues (name, service, language, is_default, position) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [queue.name, queue.service, queue.language, queue.isDefault, queue.position],
    );
  }
}
