import { TOPICS, topicDefinition, type App, type Topic } from '#libs/contracts';
import type { ForgetSubjectParts } from '../consumer/forget-subject.js';
import type { MessagingOptions } from './messaging-options.js';

/** Where an app can have anything about a consultation: topics whose subjects are consultations are ordered ones. */
export function forgettingOf({
  app,
  consumes,
}: Pick<MessagingOptions, 'app' | 'consumes'>): ForgetSubjectParts {
  const ordered = (Object.keys(TOPICS) as Topic[])
    .map(topicDefinition)
    .filter(({ mode }) => mode === 'ordered');
  return {
    app,
    consumed: (consumes?.topics ?? []).filter((topic) => topicDefinition(topic).mode === 'ordered'),
    produced: ordered
      .filter(({ producers }) => producers.includes(app satisfies App))
      .map(({ name, partitions }) => ({ topic: name as Topic, partitions })),
  };
}
