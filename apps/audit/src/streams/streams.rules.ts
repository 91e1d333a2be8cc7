/** Numbers that are missing from a stream, both ends included. */
export interface Hole {
  readonly from: number;
  readonly to: number;
}

/** How far a stream has come: every number below `next` was seen but for the holes, which are in order and apart. */
export interface StreamPosition {
  readonly next: number;
  readonly holes: readonly Hole[];
}

/** Numbers start at 1. */
export const NEW_STREAM: StreamPosition = { next: 1, holes: [] };

/** A hole is judged only after this time: a record confirmed over HTTP may come ahead of the topic. */
export const HOLE_PATIENCE_MS = 60_000;

/** The stream after a number was seen. */
export function seen(position: StreamPosition, seq: number): StreamPosition {
  const { next, holes } = position;
  if (seq === next) return { next: next + 1, holes };
  if (seq > next) return { next: seq + 1, holes: [...holes, { from: next, to: seq - 1 }] };
  if (!holes.some((hole) => contains(hole, seq))) return position;
  return { next, holes: holes.flatMap((hole) => (contains(hole, seq) ? without(hole, seq) : [hole])) };
}

/** The highest number below which none is missing; 0 when the first is. */
export function highestGapFree({ next, holes }: StreamPosition): number {
  return (holes[0]?.from ?? next) - 1;
}

function contains({ from, to }: Hole, seq: number): boolean {
  return from <= seq && seq <= to;
}

function without({ from, to }: Hole, seq: number): Hole[] {
  return [
    { from, to: seq - 1 },
    { from: seq + 1, to },
  ].filter((hole) => hole.from <= hole.to);
}
