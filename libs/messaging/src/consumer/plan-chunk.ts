import type { LarusEvent, TopicMode } from '#libs/contracts';
import type { StoredRecord } from '../bus/bus.js';
import type { Decoded, PoisonReason } from './decode.js';
import {
  isForgotten,
  judgeLatest,
  judgeOrdered,
  type Blocker,
  type Fence,
  type FenceVerdict,
} from './fence.rules.js';
import type { FenceMove, HeldEvent, SubjectState } from './fence-table.js';

export type DeadLetterReason = PoisonReason | 'version-conflict' | 'handler-failed';

/** An event to be set aside. */
export interface SetAside {
  readonly record: StoredRecord;
  readonly reason: DeadLetterReason;
  readonly subject: string | undefined;
  readonly version: number | undefined;
  readonly eventId: string | undefined;
  readonly type: string | undefined;
}

/** An event to be applied, with the record that it came in. */
export interface Step {
  readonly event: LarusEvent;
  readonly record: StoredRecord;
}

/** What a chunk comes to, before any handler runs. */
export interface ChunkPlan {
  readonly steps: readonly Step[];
  readonly moves: readonly FenceMove[];
  readonly holds: readonly HeldEvent[];
  readonly releases: readonly HeldEvent[];
  readonly deadLetters: readonly SetAside[];
  readonly dropped: number;
}

interface Line {
  readonly subject: string;
  readonly isNew: boolean;
  readonly began: number;
  fence: Fence;
  readonly blockers: Blocker[];
  /** Waiting events by version; `stored` ones lie in the table. */
  readonly waiting: Map<number, { readonly event: HeldEvent; readonly stored: boolean }>;
}

export interface PlanInput {
  readonly mode: Exclude<TopicMode, 'append'>;
  readonly decoded: readonly Decoded[];
  readonly states: ReadonlyMap<string, SubjectState>;
  /** Decodes a held event that becomes due; absent when waiting events are left to the drain. */
  readonly drain: ((record: StoredRecord) => Decoded) | undefined;
}

/** Decides, in offset order, what is applied, held, dropped or set aside. Pure: the caller writes it down. */
export function planChunk(input: PlanInput): ChunkPlan {
  const lines = new Map<string, Line>();
  const steps: Step[] = [];
  const releases: HeldEvent[] = [];
  const deadLetters: SetAside[] = [];
  let dropped = 0;

  const lineOf = (subject: string): Line => {
    const found = lines.get(subject);
    if (found !== undefined) return found;
    const state = input.states.get(subject);
    const fence = state?.fence ?? { version: 0, eventId: null };
    const line: Line = {
      subject,
      isNew: state?.fence === undefined,
      began: fence.version,
      fence,
      blockers: [...(state?.blockers ?? [])],
      waiting: new Map((state?.held ?? []).map((event) => [event.version, { event, stored: true }])),
    };
    lines.set(subject, line);
    return line;
  };

  const apply = (line: Line, decoded: Exclude<Decoded, { kind: 'unreadable' }>): void => {
    if (decoded.kind === 'poison') {
      deadLetters.push(setAside(decoded, decoded.reason));
      line.blockers.push({ version: decoded.attributes.version, eventId: decoded.attributes.id });
      return;
    }
    steps.push({ event: decoded.event, record: decoded.record });
    line.fence = { version: decoded.event.version, eventId: decoded.event.id };
  };

  const drainLine = (line: Line, drain: (record: StoredRecord) => Decoded): void => {
    for (;;) {
      const next = line.waiting.get(line.fence.version + 1);
      if (next === undefined || judgeOrdered(line.fence, line.blockers, next.event) !== 'apply') return;
      const decoded = drain(next.event.record);
      if (decoded.kind === 'unreadable') return;
      line.waiting.delete(next.event.version);
      if (next.stored) releases.push(next.event);
      apply(line, decoded);
    }
  };

  for (const decoded of input.decoded) {
    if (decoded.kind === 'unreadable') {
      if (decoded.subject !== undefined && isForgotten(lineOf(decoded.subject).fence)) {
        dropped += 1;
        continue;
      }
      deadLetters.push(setAside(decoded, decoded.reason));
      if (decoded.subject !== undefined)
        lineOf(decoded.subject).blockers.push({ version: null, eventId: null });
      continue;
    }
    const attributes = decoded.kind === 'event' ? decoded.event : decoded.attributes;
    const line = lineOf(attributes.subject);
    switch (judge(input.mode, line, attributes)) {
      case 'apply':
        apply(line, decoded);
        if (input.drain !== undefined) drainLine(line, input.drain);
        break;
      case 'drop':
        dropped += 1;
        break;
      case 'conflict':
        deadLetters.push(setAside(decoded, 'version-conflict'));
        break;
      case 'hold':
        if (line.waiting.has(attributes.version)) {
          const same = line.waiting.get(attributes.version)?.event.id === attributes.id;
          if (same) dropped += 1;
          else deadLetters.push(setAside(decoded, 'version-conflict'));
        } else {
          const { subject, version, id } = attributes;
          line.waiting.set(version, {
            event: { subject, version, id, record: decoded.record },
            stored: false,
          });
        }
        break;
    }
  }

  const holds = [...lines.values()].flatMap(({ waiting }) =>
    [...waiting.values()].flatMap(({ event, stored }) => (stored ? [] : [event])),
  );
  const holding = new Set(holds.map(({ subject }) => subject));
  const moves = [...lines.values()]
    .filter((line) => line.fence.version !== line.began || (line.isNew && holding.has(line.subject)))
    .map(({ subject, fence, isNew }): FenceMove => ({ subject, ...fence, isNew }));
  return { steps, moves, holds, releases, deadLetters, dropped };
}

function judge(
  mode: PlanInput['mode'],
  line: Line,
  event: { readonly version: number; readonly id: string },
): FenceVerdict {
  switch (mode) {
    case 'ordered':
      return judgeOrdered(line.fence, line.blockers, event);
    case 'latest':
      return judgeLatest(line.fence, event);
  }
}

/** What a dead letter says of a record. */
export function setAside(decoded: Decoded, reason: DeadLetterReason): SetAside {
  const { record } = decoded;
  if (decoded.kind === 'unreadable') {
    return {
      record,
      reason,
      subject: decoded.subject,
      version: undefined,
      eventId: undefined,
      type: undefined,
    };
  }
  const { subject, version, id, type } = decoded.kind === 'event' ? decoded.event : decoded.attributes;
  return { record, reason, subject, version, eventId: id, type };
}
