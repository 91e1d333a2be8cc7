import { partitionOf } from '#libs/messaging';
import type { Scenario } from '../scenario.js';

const BROKEN_PARTITION = 5;

/** FNV-1a of a subject, as events are spread over partitions; raises what a lost dependency raises. */
const BREAK = `
create function public.chaos_partition(subject text) returns integer language plpgsql immutable as $$
declare hash bigint := 2166136261; byte integer; begin
  for byte in select get_byte(convert_to(subject, 'UTF8'), i) from generate_series(0, octet_length(subject) - 1) as i loop
    hash := ((hash # byte) * 16777619) & 4294967295;
  end loop;
  return hash % 12;
end $$;
create function public.chaos_refuse() returns trigger language plpgsql as $$ begin
  if public.chaos_partition(new.id::text) = ${BROKEN_PARTITION} then
    raise exception 'a dependency is away' using errcode = '57014';
  end if;
  return new;
end $$;
create trigger chaos_refuse before insert on triage.cases for each row execute function public.chaos_refuse()`;

const MEND = `
drop trigger chaos_refuse on triage.cases;
drop function public.chaos_refuse();
drop function public.chaos_partition(text)`;

/**
 * Fault: for a minute nothing of one partition can be applied in triage, because a dependency is away.
 *
 * Expected: only that partition waits, without a dead letter and without a limit of attempts; then it catches up in
 * order.
 */
export const onePartitionCannotBeApplied: Scenario = {
  number: 17,
  title: 'one partition cannot be applied for a minute',
  world: 'shared',
  seconds: 70,
  async run(chaos) {
    const database = await chaos.world.database();
    await database.query(BREAK);
    const { rows } = await database.query<{ part: number }>(`select public.chaos_partition('abc') as part`);
    chaos.expect(rows[0]?.part === partitionOf('abc', 12), 'the fault does not know the partitions');
    await chaos.pass(60, 6_000);
    const old = chaos.accepted
      .filter((id) => partitionOf(id, 12) !== BROKEN_PARTITION)
      .slice(0, -40 * chaos.slack);
    const found = await database.query('select id from triage.cases where id = any($1)', [old]);
    chaos.expect(
      found.rowCount === old.length,
      `${old.length - (found.rowCount ?? 0)} requests of other partitions waited`,
    );
    const broken = chaos.accepted.filter((id) => partitionOf(id, 12) === BROKEN_PARTITION);
    const applied = await database.query('select id from triage.cases where id = any($1)', [broken]);
    chaos.expect(
      broken.length > 0 && applied.rowCount === 0,
      'the broken partition was applied: the fault hit nothing',
    );
    chaos.figures['requests that waited'] = broken.length;
    const rebuilt = await chaos.world.counters.of('bus_consumer_rebuilds_total');
    chaos.expect(
      rebuilt === 0,
      `consumers were built anew ${rebuilt} times: one partition stopped the others`,
    );
    await database.query(MEND);
    chaos.recovers('dependency back');
  },
};
