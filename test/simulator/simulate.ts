import { invariant, Violation } from './invariants.js';
import type { Mutation } from './mutation.js';
import type { Plan } from './plan.js';
import { SimHouse } from './sim-house.js';
import { VirtualTime } from './virtual-time.js';

/** Once nothing goes wrong any more, everything is done within this virtual time. */
const SETTLE_MS = 120_000;
/** Afterwards nothing more may happen: late answers, zombies and leaders that have not noticed. */
const AFTERMATH_MS = 400;
const ADMIN = { kind: 'staff', ref: 'admin', role: 'admin' } as const;

/** What a run came to. */
export interface Run {
  readonly events: number;
  readonly deadLetters: number;
  readonly steps: number;
  readonly virtualMs: number;
}

/**
 * Runs one plan to its end and checks what must always hold.
 *
 * @throws Violation when something does not
 */
export async function simulate(plan: Plan, mutation: Mutation = {}): Promise<Run> {
  const time = new VirtualTime(plan.order);
  const house = new SimHouse(time, plan, mutation);
  const healed = house.start();
  await time.run(() => time.now >= healed, healed);
  time.now = Math.max(time.now, healed);
  house.heal();
  await settle(time, 'not everything was applied or set aside', () => invariant.everyEventIsSomewhere(house));
  invariant.sumBalances(house);
  invariant.onlyWhatFailedIsSetAside(house, plan);
  const deadLetters = house.consumers.reduce((sum, { tables }) => sum + tables.open.length, 0);
  await replay(time, house);
  await settle(time, 'not everything was applied after the replay', () =>
    invariant.everythingIsApplied(house),
  );
  await settle(time, 'the log does not hold what history says', () => invariant.historyIsWhole(house));
  await time.run(() => false, time.now + AFTERMATH_MS);
  if (!invariant.everythingIsApplied(house) || !invariant.historyIsWhole(house))
    throw new Violation('something happened after the end');
  invariant.onceAndInOrder(house);
  invariant.followOnEventsOnce(house);
  const events = house.committed('consultation.lifecycle').length + house.committed('case.lifecycle').length;
  return { events, deadLetters, steps: time.steps, virtualMs: time.now };
}

async function settle(time: VirtualTime, otherwise: string, done: () => boolean): Promise<void> {
  if (!(await time.run(done, time.now + SETTLE_MS))) throw new Violation(otherwise);
}

/** An admin decides about every dead letter, one after the other, first come first served. */
async function replay(time: VirtualTime, house: SimHouse): Promise<void> {
  for (const consumer of house.consumers) {
    for (let round = 0; consumer.tables.open.length > 0; round++) {
      if (round > 20) throw new Violation('a dead letter cannot be settled');
      for (const letter of consumer.tables.open) {
        const before = [...consumer.effects];
        const { owner, letters } = house.process(consumer.app);
        let answer: string | undefined;
        time.after(0, owner, () => {
          const deciding =
            letter.eventId === null
              ? letters?.discard(letter.id, 'unreadable', ADMIN)
              : letters?.replay(letter.id, ADMIN);
          deciding?.then(
            ({ kind }) => {
              answer = kind;
            },
            () => {
              answer = 'threw';
            },
          );
        });
        await settle(time, 'a decision about a dead letter did not end', () => answer !== undefined);
        // `too-early` and an error (a deadlock, say) are answers to try again after.
        if (answer === 'failed' || answer === 'taken')
          throw new Violation(`a dead letter was not settled: ${answer}`);
        invariant.onlyTheLineChanged(consumer, before, letter);
        await settle(time, 'a decision about a dead letter did not come to rest', () =>
          invariant.everyEventIsSomewhere(house),
        );
      }
    }
  }
}
