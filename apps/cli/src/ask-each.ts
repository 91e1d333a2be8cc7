import type { App } from '#libs/contracts';
import { DomainError, isDependencyFault } from '#libs/platform';

/** What one app answered. */
export interface Answered<Name extends App, Answer> {
  readonly app: Name;
  readonly answer: Answer;
}

/**
 * Asks apps in parallel.
 *
 * @returns answers in the order of the apps, and the apps that are away
 * @throws what an app that is there refuses with
 */
export async function askEach<Name extends App, Answer>(
  apps: readonly Name[],
  ask: (app: Name) => Promise<Answer>,
): Promise<{ readonly answers: Answered<Name, Answer>[]; readonly away: Name[] }> {
  const answers: Answered<Name, Answer>[] = [];
  const away: Name[] = [];
  const settled = await Promise.allSettled(apps.map(async (app) => ({ app, answer: await ask(app) })));
  for (const [index, result] of settled.entries()) {
    const app = apps[index];
    if (result.status === 'fulfilled') answers.push(result.value);
    else if (app !== undefined && isAway(result.reason)) away.push(app);
    else throw result.reason;
  }
  return { answers, away };
}

/** Whether an app could not answer; whatever else it says is meant for the caller. */
function isAway(reason: unknown): boolean {
  return isDependencyFault(reason) || (reason instanceof DomainError && reason.code === 'not-available');
}
