import type { Language, Service } from '#libs/contracts';

/** A queue takes the service and language that it names; `null` takes any. */
export interface Queue {
  readonly name: string;
  readonly service: Service | null;
  readonly language: Language | null;
  readonly isDefault: boolean;
  readonly position: number;
}

/** What routing looks at. */
export interface Routed {
  readonly service: Service;
  readonly language: Language;
}

/**
 * The one queue for a request: of those that take it the most particular (service counts more than language), then the
 * lowest position, then the first by name; the default queue when no other takes it.
 *
 * @returns undefined only when there is no default queue
 */
export function routeTo<Candidate extends Queue>(
  queues: readonly Candidate[],
  request: Routed,
): Candidate | undefined {
  const taking = queues.filter((queue) => !queue.isDefault && takes(queue, request)).sort(byParticularity);
  return taking[0] ?? queues.find((queue) => queue.isDefault);
}

function takes(queue: Queue, request: Routed): boolean {
  return (
    (queue.service === null || queue.service === request.service) &&
    (queue.language === null || queue.language === request.language)
  );
}

function byParticularity(a: Queue, b: Queue): number {
  return particularity(b) - particularity(a) || a.position - b.position || (a.name < b.name ? -1 : 1);
}

function particularity(queue: Queue): number {
  return (queue.service === null ? 0 : 2) + (queue.language === null ? 0 : 1);
}
