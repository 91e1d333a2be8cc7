/** How far a consumer is with one subject of one topic. Version 0: nothing applied yet. */
export interface Fence {
  readonly version: number;
  readonly eventId: string | null;
}

/**
 * Version of a fence that nothing passes any more: its subject was erased. No event reaches it, since versions have nine
 * digits at most on the wire (`decode`), so whatever comes for the subject was taken before, as far as the fence can tell.
 */
export const FORGOTTEN_VERSION = 2_147_483_647;

/** Whether a fence is the tombstone of an erased subject. */
export function isForgotten(fence: Fence | undefined): boolean {
  return fence?.version === FORGOTTEN_VERSION;
}

/** An event as the fence sees it. */
export interface Versioned {
  readonly version: number;
  readonly id: string;
}

/** An open dead letter of the subject. Without a version it may be any event, so nothing passes it. */
export interface Blocker {
  readonly version: number | null;
  readonly eventId: string | null;
}

/** `drop`: seen before. `conflict`: another event under a version that is taken. `hold`: something must come first. */
export type FenceVerdict = 'apply' | 'drop' | 'hold' | 'conflict';

/** Ordered topics: every version of a subject once, in sequence. */
export function judgeOrdered(fence: Fence, blockers: readonly Blocker[], event: Versioned): FenceVerdict {
  if (event.version <= fence.version) return judgeTaken(fence, event);
  if (blockers.some(({ eventId }) => eventId === event.id)) return 'drop';
  if (event.version > fence.version + 1) return 'hold';
  if (blockers.some(({ version }) => version === event.version)) return 'conflict';
  return blockers.some(({ version }) => version === null) ? 'hold' : 'apply';
}

/** Latest topics: whatever is newer than the newest. */
export function judgeLatest(fence: Fence, event: Versioned): FenceVerdict {
  return event.version > fence.version ? 'apply' : judgeTaken(fence, event);
}

/** Whole-chunk readers: every version once, in the order of arrival; `gaps` are versions that were jumped over. */
export function judgeArrival(fence: Fence, gaps: ReadonlySet<number>, event: Versioned): FenceVerdict {
  return event.version > fence.version || gaps.has(event.version) ? 'apply' : judgeTaken(fence, event);
}

/** More missing versions than this are an expired past, not a fault that will be repaired. */
const GAP_LIMIT = 1_000;

/** Versions that an arrival jumps over, to be let through when they come later. */
export function jumpedOver(fence: Fence, version: number): number[] {
  const missing = version - fence.version - 1;
  if (missing <= 0 || missing > GAP_LIMIT) return [];
  return Array.from({ length: missing }, (_, index) => fence.version + 1 + index);
}

function judgeTaken(fence: Fence, event: Versioned): FenceVerdict {
  // Only the newest version's event id is kept; what is older is a repetition.
  const other = event.version === fence.version && fence.eventId !== null && fence.eventId !== event.id;
  return other ? 'conflict' : 'drop';
}
