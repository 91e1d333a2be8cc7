/** Everything that an accepted consultation must have left behind, each exactly once. */
export const EFFECTS = [
  'case',
  'triaged',
  'vaultRecord',
  'vaultContents',
  'consents',
  'delivery',
  'projection',
  'submittedLeaf',
  'triagedLeaf',
] as const;

export type Effect = (typeof EFFECTS)[number];

/** An event of the outbox or its history, or as it lies in a topic. */
export interface SeenEvent {
  readonly topic: string;
  readonly subject: string;
  readonly version: number;
  readonly id: string;
}

/** Events in the order of one place, and what that place is called in a report. */
export interface Sequence {
  readonly place: string;
  readonly events: readonly SeenEvent[];
}

/** How far one app is with one subject of a topic that it consumes. */
export interface Fence {
  readonly app: string;
  readonly topic: string;
  readonly subject: string;
  /** 0 when there is no fence yet. */
  readonly version: number;
}

export interface OpenDeadLetter {
  readonly app: string;
  readonly topic: string;
  readonly subject: string | undefined;
  readonly version: number | undefined;
  readonly reason: string;
}

export interface Mail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
}

/** What is really there after a run, read from databases, topics, the mail sink and the audit log. */
export interface EndState {
  /** HMAC of an Idempotency-Key, hex -> the consultation that it made. */
  readonly keys: ReadonlyMap<string, string>;
  /** Rows of `gateway.consultations`: id -> reference. */
  readonly consultations: ReadonlyMap<string, string>;
  /** How often each effect is there, by consultation id. */
  readonly effects: Readonly<Record<Effect, ReadonlyMap<string, number>>>;
  readonly mails: readonly Mail[];
  /** Published events as the producers' histories hold them, by `seq`. */
  readonly history: readonly SeenEvent[];
  /** Highest version that a producer gave, by `topic subject`. */
  readonly heads: ReadonlyMap<string, number>;
  readonly fences: readonly Fence[];
  /** Orders to be checked for inversions: topics, histories, the audit log. */
  readonly sequences: readonly Sequence[];
  /** Steps of each case that do not begin in the state in which the one before ended. */
  readonly brokenChains: readonly string[];
  readonly deadLetters: readonly OpenDeadLetter[];
  readonly held: readonly (Fence & { readonly reason: string })[];
  /** Rows that should be gone: app or table -> how many are left. */
  readonly leftovers: ReadonlyMap<string, number>;
  /** Gaps in the numbered record streams of the audit log. */
  readonly streamGaps: number;
  /** Last line of `larus audit verify`, and whether it found nothing wrong. */
  readonly audit: { readonly verified: boolean; readonly line: string };
}
