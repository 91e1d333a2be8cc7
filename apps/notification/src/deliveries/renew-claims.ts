import type { Database } from '#libs/platform';
import { LEASE_SECONDS } from './claim-deliveries.js';
import type { ClaimedDelivery } from './delivery-row.js';

/** Keeps this process's claims: a slow mail server must not make another process send the same mail. */
export async function renewClaims(database: Database, claimed: readonly ClaimedDelivery[]): Promise<void> {
  if (claimed.length === 0) return;
  await database.query(
    `update notification.deliveries d
        set lease_until = clock_timestamp() + make_interval(secs => $3)
       from unnest($1::uuid[], $2::int[]) as held(id, attempts)
      where d.id = held.id and d.attempts = held.attempts and d.state = 'sending'`,
    [claimed.map(({ id }) => id), claimed.map(({ attempts }) => attempts), LEASE_SECONDS],
  );
}
