import type { Database } from '#libs/platform';
import type { ClaimedDelivery } from './delivery-row.js';

/** A claim that nobody renews for so long belongs to a process that ended; its mail is sent again, under the same Message-ID. */
export const LEASE_SECONDS = 20;

/**
 * Each part reads its own index and stops: a night's backlog must not be read for every mail that goes out. That takes a
 * stable time; `clock_timestamp()` may not bound an index scan.
 *
 * $1: how many at most, $2: seconds of the lease.
 */
export const CLAIM = `with abandoned as (
     select id, state from notification.deliveries
      where state = 'sending' and lease_until <= statement_timestamp()
      order by lease_until limit $1 for update skip locked
   ), waiting as (
     select id, state from notification.deliveries
      where state = 'pending' and next_attempt_at <= statement_timestamp()
      order by next_attempt_at limit $1 for update skip locked
   ), due as (
     select * from abandoned union all select * from waiting limit $1
   ), claimed as (
     update notification.deliveries d
        set state = 'sending', attempts = d.attempts + 1,
            lease_until = clock_timestamp() + make_interval(secs => $2)
       from due where d.id = due.id
     returning d.id, d.consultation_id, d.template, d.language, d.reference, d.attempts, d.message_id,
               due.state = 'sending' as was_sending
   )
   select claimed.*, s.erased_at is not null as erased
     from claimed join notification.consultation_states s on s.id = claimed.consultation_id`;

/** Claims up to `count` deliveries that are due, also those whose claim ran out. Several processes may ask at once. */
export async function claimDeliveries(database: Database, count: number): Promise<ClaimedDelivery[]> {
  return database.query<ClaimedDelivery>(CLAIM, [count, LEASE_SECONDS]);
}
