import { TOPICS, type App, type Topic } from '#libs/contracts';

/** Topics whose order is kept per subject. */
export const ORDERED_TOPICS = (Object.keys(TOPICS) as Topic[]).filter(
  (topic) => TOPICS[topic].mode === 'ordered',
);

/**
 * Who certainly consumes a topic; a consumer that came later is found by its stored positions. Named here too, so that
 * an app that never read anything is missed.
 */
export const CONSUMERS: Readonly<Partial<Record<Topic, readonly App[]>>> = {
  'consultation.lifecycle': ['triage', 'vault', 'notification', 'audit'],
  'case.lifecycle': ['gateway', 'notification', 'audit'],
  'vault.lifecycle': ['gateway', 'triage', 'notification', 'audit'],
  'notification.lifecycle': ['audit'],
};

/** The app whose outbox a topic comes from. */
export function producerOf(topic: Topic): App {
  return TOPICS[topic].producers[0];
}
