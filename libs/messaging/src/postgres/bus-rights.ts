import { APPS, TOPICS, type App, type Topic } from '#libs/contracts';

/** Whose apps read a topic whole. Writers may look up single records of theirs besides: relays check what became of them. */
export const READERS: Readonly<Record<Topic, readonly App[]>> = {
  'consultation.lifecycle': ['triage', 'vault', 'notification', 'audit'],
  'case.lifecycle': ['gateway', 'vault', 'notification', 'audit'],
  'vault.lifecycle': ['gateway', 'triage', 'notification', 'audit'],
  'notification.lifecycle': ['triage', 'vault', 'audit'],
  'staff.lifecycle': ['triage', 'notification', 'audit'],
  'service-hours.lifecycle': ['triage', 'audit'],
  'audit.access': ['audit'],
  'audit.checkpoints': ['vault', 'gateway'],
};

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

/** Roles of the apps that may write to a topic, and of those that may read it. */
export function rolesOf(topic: Topic): {
  readonly writers: readonly string[];
  readonly readers: readonly string[];
} {
  const producers: readonly App[] = TOPICS[topic].producers;
  return { writers: producers.map(roleOf), readers: READERS[topic].map(roleOf) };
}

/** Roles of all apps. */
export function appRoles(): string[] {
  return APPS.map(roleOf);
}

function roleOf(app: App): string {
  return `${app}_app`;
}
