import { ROUTES } from '#libs/contracts';
import { LarusClient } from '../../support/larus-client.js';
import type { Scenario } from '../scenario.js';
import { insist } from '../world.js';

const ROUTE = '/api/v1/dead-letters';

/** A fault of the handler itself, for some requests: no state of a dependency, so it is not waited for. */
const BREAK = `
create function public.chaos_fault() returns trigger language plpgsql as $$ begin
  if right(new.id::text, 1) in ('3', 'c') then raise exception 'a fault of the handler'; end if;
  return new;
end $$;
create trigger chaos_fault before insert on triage.cases for each row execute function public.chaos_fault()`;
const MEND = 'drop trigger chaos_fault on triage.cases; drop function public.chaos_fault()';

interface Letter {
  readonly id: string;
  readonly app: string;
}

/**
 * Fault: for some requests a handler of triage fails whatever it tries; the fault is mended and an admin has what was
 * set aside replayed.
 *
 * Expected: each is set aside after its attempts; the replay applies it, and what waited behind it, in order and once;
 * others are not touched.
 */
export const replay: Scenario = {
  number: 16,
  title: 'fault mended, dead letters replayed',
  world: 'own',
  seconds: 16,
  impossible: () =>
    Object.values(ROUTES).some(({ path }: { path: string }) => path === ROUTE)
      ? undefined
      : `this build has no ${ROUTE}`,
  async run(chaos) {
    const { world } = chaos;
    const database = await world.database();
    await database.query(BREAK);
    await chaos.pass(8, 5_000);
    await database.query(MEND);
    const larus = new LarusClient(world.stack.urls.origin);
    const token = await larus.signIn('admin@larus.test', world.stack.secrets.seedPassword);
    let replayed = 0;
    await insist(
      'every dead letter replayed',
      async () => {
        const { body } = await larus.call<{ items: Letter[] }>('GET', `${ROUTE}?app=triage&limit=200`, {
          token,
        });
        for (const { id } of body.items) {
          const { status } = await larus.call('POST', `${ROUTE}/${id}/replay?app=triage`, { token });
          if (status < 300) replayed += 1;
        }
        return replayed > 0 && body.items.length === 0 ? true : undefined;
      },
      60_000,
      500,
    );
    chaos.recovers('all replayed');
    chaos.figures['replayed by hand'] = replayed;
  },
};
