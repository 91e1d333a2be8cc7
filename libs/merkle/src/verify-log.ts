import { openCheckpoint, type OpenedCheckpoint } from './checkpoint.js';
import { LogReader } from './log-reader.js';
import { NoteError } from './signed-note.js';

/** An entry as the log stores or exports it. */
export interface LogEntry {
  /** Place in the log, from 0. */
  index: number;
  /** The entry itself. */
  bytes: Uint8Array;
  /** The hash stored beside it when it was appended; with it, an edited entry can be named. */
  leafHash?: Buffer;
}

/**
 * What is wrong with a log. `index` is the entry concerned, `last` the end of a range (included) when it
 * cannot be told more closely.
 * - `edited`: the bytes are not those that were logged; a range: entries and their stored hashes were
 *   rewritten between two checkpoints
 * - `missing`: no such entry, though later ones are there; no root after it can be computed
 * - `reordered`: the entry stands in another one's place
 * - `inserted`: an entry too many, or an index that is there twice
 * - `cut_tail`: entries that a checkpoint covers are gone from the end
 * - `bad_signature`: a checkpoint that no trusted key of this log signed; `checkpoint` is its place in the
 *   list
 * - `inconsistent_checkpoint`: signed, yet no head of the log whose later checkpoints match: two histories
 *   were signed
 */
export type LogProblem =
  | { kind: 'edited' | 'missing' | 'reordered' | 'inserted' | 'cut_tail'; index: number; last?: number }
  | { kind: 'bad_signature'; checkpoint: number }
  | { kind: 'inconsistent_checkpoint'; checkpoint: number; size: number };

/** What a verification found. */
export interface LogVerdict {
  /** Entries read. */
  checked: number;
  /** Root over all entries; absent when one is missing. */
  root: Buffer | undefined;
  /** Size of the largest checkpoint that the entries match: so far a signature vouches for them. */
  verifiedTo: number;
  /** In order of appearance, 1,000 at most; none when the log is whole. */
  problems: LogProblem[];
  /** Problems found beyond those listed. */
  unlisted: number;
}

/**
 * Verifies a log offline, entry by entry, in constant memory.
 * @param entries in the order of the log; entries after the last checkpoint are read but nothing vouches for
 * them yet
 * @param checkpoints signed notes of this log, in any order; copies kept by others count just as well
 * @param verifierKeys the log's key (first) and its earlier or later keys under the same name, as text
 * @throws NoteError `bad-verifier-key`
 */
export async function verifyLog({
  entries,
  checkpoints,
  verifierKeys,
}: {
  entries: AsyncIterable<LogEntry> | Iterable<LogEntry>;
  checkpoints: readonly string[];
  verifierKeys: readonly string[];
}): Promise<LogVerdict> {
  const badSignatures: LogProblem[] = [];
  const opened: (OpenedCheckpoint & { position: number })[] = [];
  checkpoints.forEach((note, position) => {
    const checkpoint = open(note, verifierKeys);
    if (checkpoint === undefined) badSignatures.push({ kind: 'bad_signature', checkpoint: position });
    else opened.push({ ...checkpoint, position });
  });
  const reader = new LogReader(opened.toSorted((a, b) => a.size - b.size));
  for await (const entry of entries) reader.read(entry);
  const verdict = reader.finish();
  return { ...verdict, problems: [...badSignatures, ...verdict.problems] };
}

function open(note: string, verifierKeys: readonly string[]): OpenedCheckpoint | undefined {
  try {
    return openCheckpoint(note, verifierKeys);
  } catch (error) {
    if (error instanceof NoteError && error.code !== 'bad-verifier-key') return undefined;
    throw error;
  }
}
