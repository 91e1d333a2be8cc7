import { APPS, topicDefinition, type App, type Topic } from '#libs/contracts';

/** Functions of schema `bus` that every app may call; they themselves look at who calls. No app has a right on a table. */
export const BUS_FUNCTIONS = [
  'fetch',
  'join_group',
  'lag',
  'look_up',
  'note_offsets',
  'partition_counts',
  'publish',
  'roll_days',
  'watch',
] as const;

/**
 * Roles of the apps that may write to a topic, and of those that may read it. Writers may look up single records of
 * theirs besides: relays check what became of them.
 */
export function rolesOf(topic: Topic): {
  readonly writers: readonly string[];
  readonly readers: readonly string[];
} {
  const { producers, consumers } = topicDefinition(topic);
  return { writers: producers.map(roleOf), readers: consumers.map(roleOf) };
}

/** Roles of all apps. */
export function appRoles(): string[] {
  return APPS.map(roleOf);
}

function roleOf(app: App): string {
  return `${app}_app`;
}
