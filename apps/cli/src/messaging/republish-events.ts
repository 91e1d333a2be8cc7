import type { InnerHttp } from '#libs/access';
import { APP_ROUTES, APPS, routeAt, topicDefinition, type App, type Topic } from '#libs/contracts';
import { ConfigError } from '#libs/platform';
import { askEach } from '../ask-each.js';
import { CLI } from '../inner-apps.js';

/** Two weeks of events are marked in one go. */
const MARK_MS = 10 * 60_000;

export interface Republication {
  readonly app?: App | undefined;
  readonly topic?: Topic | undefined;
  /** RFC 3339. */
  readonly from?: string | undefined;
}

/** How many events of a topic an app gives the broker again. */
export interface Republished {
  readonly app: App;
  readonly topic: Topic;
  readonly events: number;
}

/**
 * Asks every app that writes the topic, or the one that is named, to give the broker again what its history holds.
 *
 * @throws ConfigError when the app that is named does not write the topic
 */
export async function republishEvents(
  inner: Pick<InnerHttp, 'call'>,
  { app, topic, from }: Republication,
): Promise<{ readonly republished: Republished[]; readonly away: App[] }> {
  const writers = topic === undefined ? APPS : topicDefinition(topic).producers;
  const asked = writers.filter((writer) => app === undefined || writer === app);
  if (asked.length === 0) throw new ConfigError('this app does not write this topic');
  const { answers, away } = await askEach(asked, async (one) =>
    inner.call(routeAt(one, APP_ROUTES.republishOwnEvents), {
      actor: CLI,
      body: { topic, from },
      timeoutMs: MARK_MS,
    }),
  );
  return {
    republished: answers.flatMap(({ app: one, answer }) =>
      answer.topics.map((counted) => ({ app: one, ...counted })),
    ),
    away,
  };
}
