import type { DeadLetterRow } from './memory-consumer-tables.js';
import type { OutboxRow } from './memory-outbox.js';
import type { Plan, SimTopic } from './plan.js';
import type { Effect, SimConsumer, SimHouse } from './sim-house.js';

/** Something that must always hold did not. */
export class Violation extends Error {
  override readonly name = 'Violation';
}

const TOPICS: readonly SimTopic[] = ['consultation.lifecycle', 'case.lifecycle'];

type Place = 'applied' | 'set aside' | 'held' | 'nowhere';

/** What must hold of every run, whatever went wrong in it. */
export const invariant = {
  /** Nothing waits to be published, and every consumer has applied, set aside or held each event. */
  everyEventIsSomewhere: (house: SimHouse): boolean =>
    nothingWaits(house) &&
    everyPlace(house, ({ place }) => place !== 'nowhere') &&
    heldOnlyBehindDeadLetters(house) &&
    house.broker.idle,

  /** As above, and nothing is set aside or held. */
  everythingIsApplied: (house: SimHouse): boolean =>
    nothingWaits(house) &&
    everyPlace(house, ({ place }) => place === 'applied') &&
    house.consumers.every(({ tables }) => tables.open.length === 0 && tables.held.committed.size === 0),

  /** Each event is in one place: applied, set aside or held. */
  sumBalances: (house: SimHouse): void => {
    for (const consumer of house.consumers) {
      for (const event of eventsFor(house, consumer)) {
        const places = placesOf(consumer, event);
        if (places.length !== 1)
          fail(
            `${consumer.app}: ${nameOf(event)} is ${places.length === 0 ? 'nowhere' : places.join(' and ')}`,
          );
      }
    }
  },

  /** A handler that failed, or a record that nobody can read; nothing else is ever set aside. */
  onlyWhatFailedIsSetAside: (house: SimHouse, plan: Plan): void => {
    const failing = new Set(
      plan.faults.flatMap((fault) =>
        fault.kind === 'poison' || fault.kind === 'bad-deploy' ? [fault.app] : [],
      ),
    );
    const unreadable = plan.faults.some(({ kind }) => kind === 'unreadable-record');
    for (const { app, tables } of house.consumers) {
      for (const { reason } of tables.open) {
        const expected =
          reason === 'handler-failed' ? failing.has(app) : reason === 'attributes-invalid' && unreadable;
        if (!expected) fail(`${app}: set aside as ${reason}`);
      }
    }
  },

  /** Every committed event once, every subject in version order without a gap, and nothing that was not committed. */
  onceAndInOrder: (house: SimHouse): void => {
    for (const consumer of house.consumers) {
      const known = new Map(eventsFor(house, consumer).map((event) => [event.id, event]));
      const last = new Map<string, number>();
      for (const effect of consumer.effects) {
        if (!known.has(effect.eventId)) fail(`${consumer.app}: ${nameOf(effect)} was never committed`);
        const line = `${effect.topic} ${effect.subject}`;
        if (effect.version !== (last.get(line) ?? 0) + 1)
          fail(`${consumer.app}: ${nameOf(effect)} came after version ${String(last.get(line) ?? 0)}`);
        last.set(line, effect.version);
      }
      if (consumer.effects.length !== known.size)
        fail(`${consumer.app}: ${String(consumer.effects.length)} effects of ${String(known.size)} events`);
    }
  },

  /** As many cases as submissions, for every subject. */
  followOnEventsOnce: (house: SimHouse): void => {
    const [causes, follow] = TOPICS.map((topic) => countBy(house.committed(topic)));
    for (const [subject, count] of causes ?? [])
      if (follow?.get(subject) !== count)
        fail(`${subject}: ${String(follow?.get(subject) ?? 0)} follow-on events of ${String(count)}`);
  },

  /** What was committed is in history, and the log holds it where history says. */
  historyIsWhole: (house: SimHouse): boolean =>
    TOPICS.every((topic) => {
      const { committed, history } = house.outboxes[topic];
      return committed.every((event) => {
        const row = history.get(event.order);
        if (row === undefined) return false;
        const found = house.broker.read({ topic, partition: event.part }, row.offset);
        return found.kind === 'record' && found.record.headers['ce_id'] === event.id;
      });
    }),

  /** A decision about a dead letter touches its own subject only. */
  onlyTheLineChanged: (consumer: SimConsumer, before: readonly Effect[], letter: DeadLetterRow): void => {
    for (const effect of consumer.effects.slice(before.length))
      if (effect.subject !== letter.subject)
        fail(`${consumer.app}: ${nameOf(effect)} was applied by another's replay`);
  },
};

function nothingWaits(house: SimHouse): boolean {
  return !house.writes && TOPICS.every((topic) => house.outboxes[topic].waiting.committed.size === 0);
}

function everyPlace(house: SimHouse, fits: (found: { place: Place }) => boolean): boolean {
  return house.consumers.every((consumer) =>
    eventsFor(house, consumer).every((event) => fits({ place: placesOf(consumer, event)[0] ?? 'nowhere' })),
  );
}

/** What is held waits for a dead letter of its subject, not for something that is lost. */
function heldOnlyBehindDeadLetters(house: SimHouse): boolean {
  return house.consumers.every(({ tables }) => {
    const blocked = new Set(tables.open.map(({ subject }) => subject));
    return [...tables.held.committed.values()].every(({ subject }) => blocked.has(subject));
  });
}

function placesOf({ effects, tables }: SimConsumer, event: OutboxRow): Place[] {
  return [
    ...effects.filter(({ eventId }) => eventId === event.id).map((): Place => 'applied'),
    ...tables.open.filter(({ eventId }) => eventId === event.id).map((): Place => 'set aside'),
    ...[...tables.held.committed.values()].filter(({ id }) => id === event.id).map((): Place => 'held'),
  ];
}

function eventsFor(house: SimHouse, { topics }: SimConsumer): OutboxRow[] {
  return topics.flatMap((topic) => house.committed(topic));
}

function countBy(events: readonly OutboxRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { subject } of events) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return counts;
}

function nameOf(event: {
  readonly topic: string;
  readonly subject: string;
  readonly version: number;
}): string {
  return `${event.topic} ${event.subject} version ${String(event.version)}`;
}

function fail(message: string): never {
  throw new Violation(message);
}
