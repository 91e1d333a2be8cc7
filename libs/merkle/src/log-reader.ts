import type { Checkpoint } from './checkpoint.js';
import { CompactTree } from './compact-tree.js';
import { explainMismatch } from './explain-mismatch.js';
import { leafHash } from './hashes.js';
import type { LogEntry, LogProblem, LogVerdict } from './verify-log.js';

type PlacedCheckpoint = Checkpoint & { position: number };

const LISTED = 1000;
/** Entries that may come before the one expected; what comes later still is missing. */
const HELD = 4096;
/** Leaves kept since the last matching checkpoint, for the search of a single act of tampering. */
const KEPT = 4096;

/** Reads a log in order and collects what is wrong with it; the state behind `verifyLog`. */
export class LogReader {
  readonly #checkpoints: readonly PlacedCheckpoint[];
  #nextCheckpoint = 0;
  readonly #problems: LogProblem[] = [];
  #unlisted = 0;
  #checked = 0;
  /**
   * Index that should come next. Differs from the tree's size once an insertion was found or an entry is
   * missing.
   */
  #expected = 0;
  readonly #ahead = new Map<number, Buffer>();
  #tree = new CompactTree();
  /** The tree at the last checkpoint that matched, and the index of the entry after it. */
  #base = new CompactTree();
  #baseIndex = 0;
  #kept: Buffer[] = [];
  #others = new Map<number, Buffer[]>();
  readonly #gaps: { from: number; to: number }[] = [];
  #verifiedTo = 0;
  /** Checkpoints since the last match that the tree does not have. */
  #mismatched: PlacedCheckpoint[] = [];
  #unexplained: PlacedCheckpoint | undefined;
  /** Entries whose bytes do not hash to what is stored: computed hash by index. */
  readonly #edited = new Map<number, { stored: string; computed: string }>();

  /** @param checkpoints verified, smallest first */
  constructor(checkpoints: readonly PlacedCheckpoint[]) {
    this.#checkpoints = checkpoints;
    this.#compareCheckpoints();
  }

  read({ index, bytes, leafHash: given }: LogEntry): void {
    if (!Number.isSafeInteger(index) || index < 0) throw new RangeError('an index is a whole number');
    this.#checked += 1;
    const computed = leafHash(bytes);
    const stored = given?.length === computed.length ? given : computed;
    if (index < this.#expected || this.#ahead.has(index)) {
      const late = this.#gaps.some(({ from, to }) => from <= index && index <= to);
      this.#report({ kind: late ? 'reordered' : 'inserted', index });
      this.#keepOther(index, stored);
      return;
    }
    if (given?.equals(computed) === false) {
      this.#noteEdited(index, given, computed);
      this.#keepOther(index, computed);
    }
    if (index > this.#expected) {
      this.#ahead.set(index, stored);
      if (this.#ahead.size > HELD) this.#skipMissing();
      return;
    }
    if (this.#ahead.size > 0) this.#report({ kind: 'reordered', index });
    this.#accept(stored);
    this.#acceptAhead();
  }

  finish(): LogVerdict {
    while (this.#ahead.size > 0) this.#skipMissing();
    this.#explain(undefined);
    this.#reportMismatched();
    const held = this.#gaps.length > 0 ? this.#expected : this.#tree.size;
    const covered = this.#checkpoints.at(-1)?.size ?? 0;
    if (held < covered) this.#report({ kind: 'cut_tail', ...range(held, covered - 1) });
    for (const [index, { computed }] of this.#edited) {
      const moved = this.#storedElsewhere(index, computed);
      this.#report({ kind: moved ? 'reordered' : 'edited', index });
    }
    return {
      checked: this.#checked,
      root: this.#gaps.length > 0 ? undefined : this.#tree.root(),
      verifiedTo: this.#verifiedTo,
      problems: this.#problems,
      unlisted: this.#unlisted,
    };
  }

  #accept(stored: Buffer): void {
    const whole = this.#gaps.length === 0;
    const usedUp = whole && this.#explain(stored);
    this.#expected += 1;
    if (usedUp) this.#baseIndex = this.#expected;
    if (usedUp || !whole) return;
    this.#tree.append(stored);
    if (this.#kept.length <= KEPT) this.#kept.push(stored);
    this.#compareCheckpoints();
  }

  #acceptAhead(): void {
    for (;;) {
      const stored = this.#ahead.get(this.#expected);
      if (stored === undefined) return;
      this.#ahead.delete(this.#expected);
      this.#accept(stored);
    }
  }

  #skipMissing(): void {
    const next = Math.min(...this.#ahead.keys());
    this.#report({ kind: 'missing', ...range(this.#expected, next - 1) });
    this.#explain(undefined);
    this.#gaps.push({ from: this.#expected, to: next - 1 });
    this.#expected = next;
    this.#acceptAhead();
  }

  #compareCheckpoints(): void {
    let root: Buffer | undefined;
    for (;;) {
      const checkpoint = this.#checkpoints[this.#nextCheckpoint];
      if (checkpoint?.size !== this.#tree.size) break;
      this.#nextCheckpoint += 1;
      root ??= this.#tree.root();
      if (checkpoint.root.equals(root)) this.#match(checkpoint);
      else this.#mismatch(checkpoint);
    }
  }

  #match({ size }: PlacedCheckpoint): void {
    // A signed head between matching ones that the entries do not have: the log signed a second history.
    for (const other of this.#mismatched) {
      this.#report({ kind: 'inconsistent_checkpoint', checkpoint: other.position, size: other.size });
    }
    this.#mismatched = [];
    this.#unexplained = undefined;
    this.#verifiedTo = size;
    this.#base = this.#tree.copy();
    this.#baseIndex = this.#expected;
    this.#kept = [];
    for (const index of this.#others.keys()) if (index < this.#expected) this.#others.delete(index);
  }

  #mismatch(checkpoint: PlacedCheckpoint): void {
    if (checkpoint.size === this.#verifiedTo && this.#base.size === checkpoint.size) {
      const { position, size } = checkpoint;
      this.#report({ kind: 'inconsistent_checkpoint', checkpoint: position, size });
      return;
    }
    if (this.#mismatched.length === 0 && this.#kept.length <= KEPT) this.#unexplained = checkpoint;
    this.#mismatched.push(checkpoint);
  }

  /**
   * Tries to name the tampering before the first mismatch; `next` is the leaf that follows. True when it has
   * used that leaf up.
   */
  #explain(next: Buffer | undefined): boolean {
    const checkpoint = this.#unexplained;
    if (checkpoint === undefined) return false;
    this.#unexplained = undefined;
    const bracket = {
      base: this.#base,
      first: this.#baseIndex,
      stored: this.#kept,
      others: this.#others,
      next,
    };
    const found = explainMismatch(bracket, checkpoint.root);
    if (found === undefined) return false;
    this.#tree = this.#base.copy();
    for (const leaf of found.leaves) this.#tree.append(leaf);
    this.#mismatched = this.#mismatched.filter((other) => !other.root.equals(checkpoint.root));
    this.#match(checkpoint);
    switch (found.kind) {
      case 'other_hash':
        return false;
      case 'reordered':
        this.#report({ kind: 'reordered', index: found.index });
        this.#report({ kind: 'reordered', index: found.with });
        return false;
      case 'inserted':
        this.#report({ kind: 'inserted', index: found.index });
        return true;
    }
  }

  #reportMismatched(): void {
    const [first] = this.#mismatched;
    if (first === undefined) return;
    const last = this.#baseIndex + first.size - this.#base.size - 1;
    this.#report({ kind: 'edited', ...range(this.#baseIndex, last) });
  }

  #storedElsewhere(index: number, computed: string): boolean {
    for (const [other, { stored }] of this.#edited) if (other !== index && stored === computed) return true;
    return false;
  }

  #noteEdited(index: number, stored: Buffer, computed: Buffer): void {
    if (this.#edited.size >= LISTED) this.#unlisted += 1;
    else this.#edited.set(index, { stored: stored.toString('hex'), computed: computed.toString('hex') });
  }

  #keepOther(index: number, hash: Buffer): void {
    if (this.#others.size < KEPT) this.#others.set(index, [...(this.#others.get(index) ?? []), hash]);
  }

  #report(problem: LogProblem): void {
    if (this.#problems.length >= LISTED) this.#unlisted += 1;
    else this.#problems.push(problem);
  }
}

function range(index: number, last: number): { index: number; last?: number } {
  return last > index ? { index, last } : { index };
}
