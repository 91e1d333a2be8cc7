import { APPS, type App } from './vocabulary.js';

/**
 * How a topic's order is kept: `ordered` applies every version of a subject in sequence, `latest` keeps the newest
 * per subject, `append` takes every record of a stream.
 */
export type TopicMode = 'ordered' | 'latest' | 'append';

export interface TopicDefinition {
  readonly name: string;
  readonly partitions: number;
  readonly mode: TopicMode;
  readonly producers: readonly App[];
  /** Whose consumers may read it whole; on the bus in PostgreSQL no other app can. */
  readonly consumers: readonly App[];
}

const HOUR_MS = 3_600_000;
/** Segments roll after a day, so that a record outlives its seven days by one day at most. */
export const TOPIC_RETENTION_MS = 7 * 24 * HOUR_MS;
export const TOPIC_SEGMENT_MS = 24 * HOUR_MS;

/** Every topic there is. Partition counts never change. */
export const TOPICS = {
  'consultation.lifecycle': {
    partitions: 12,
    mode: 'ordered',
    producers: ['gateway'],
    consumers: ['triage', 'vault', 'notification', 'audit'],
  },
  'case.lifecycle': {
    partitions: 12,
    mode: 'ordered',
    producers: ['triage'],
    consumers: ['gateway', 'vault', 'notification', 'audit'],
  },
  'vault.lifecycle': {
    partitions: 12,
    mode: 'ordered',
    producers: ['vault'],
    consumers: ['gateway', 'triage', 'notification', 'audit'],
  },
  'notification.lifecycle': {
    partitions: 12,
    mode: 'ordered',
    producers: ['notification'],
    consumers: ['triage', 'vault', 'audit'],
  },
  'staff.lifecycle': {
    partitions: 1,
    mode: 'latest',
    producers: ['gateway'],
    consumers: ['triage', 'notification', 'audit'],
  },
  'service-hours.lifecycle': {
    partitions: 1,
    mode: 'latest',
    producers: ['gateway'],
    consumers: ['triage', 'audit'],
  },
  'audit.access': { partitions: 1, mode: 'append', producers: APPS, consumers: ['audit'] },
  'audit.checkpoints': {
    partitions: 1,
    mode: 'latest',
    producers: ['audit'],
    consumers: ['vault', 'gateway'],
  },
} as const satisfies Record<string, Omit<TopicDefinition, 'name'>>;

export type Topic = keyof typeof TOPICS;

/** The definition of a topic by its name. */
export function topicDefinition(name: Topic): TopicDefinition {
  return { name, ...TOPICS[name] };
}
