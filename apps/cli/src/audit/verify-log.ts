import type { AuditLogLine } from '#libs/contracts';
import { verifyLog, type LogEntry, type LogProblem } from '#libs/merkle';

type EntryLine = Extract<AuditLogLine, { kind: 'entry' }>;

/** What an offline verification of an exported audit log found. */
export interface AuditLogVerdict {
  /** Entries read. */
  readonly checked: number;
  /** Root over all entries, hex; absent when one is missing. */
  readonly root: string | undefined;
  /** Signed heads read, the other party's copies included. */
  readonly checkpoints: number;
  /** Entries that a signed head vouches for. */
  readonly verifiedTo: number;
  /** In order of appearance; none when the log is whole. Entries after the newest head are no problem. */
  readonly problems: readonly LogProblem[];
  /** Index of the first entry concerned, where a problem names one. */
  readonly firstBad: number | undefined;
  /** `none`: nobody else keeps heads of this log, so a log rewritten by the holder of its key would not be seen. */
  readonly witness: 'none' | 'agrees' | 'disagrees';
}

/**
 * Verifies an exported audit log offline: no database, no network. Memory stays constant while the heads come before the entries, as
 * the export writes them; entries that come before the first head are kept until the end.
 *
 * @param verifierKey the log's key as text (`newVerifierKey`), from a place that the log's operator cannot change
 * @param witnessNotes signed heads that another party kept
 * @throws NoteError `bad-verifier-key`
 */
export async function verifyAuditLog(
  lines: AsyncIterable<AuditLogLine>,
  verifierKey: string,
  witnessNotes: readonly string[] = [],
): Promise<AuditLogVerdict> {
  const notes: string[] = [];
  const entries = await readHeads(lines, notes);
  const checkpoints = [...witnessNotes, ...notes];
  const found = await verifyLog({ entries, checkpoints, verifierKeys: [verifierKey] });
  return {
    checked: found.checked,
    root: found.root?.toString('hex'),
    checkpoints: checkpoints.length,
    verifiedTo: found.verifiedTo,
    problems: found.problems,
    firstBad: firstEntry(found.problems),
    witness: witnessNotes.length === 0 ? 'none' : found.problems.length === 0 ? 'agrees' : 'disagrees',
  };
}

/** Collects the heads into `notes` and returns the entries: as they come where the heads come first, else all of them. */
async function readHeads(
  lines: AsyncIterable<AuditLogLine>,
  notes: string[],
): Promise<AsyncIterable<LogEntry> | LogEntry[]> {
  const iterator = lines[Symbol.asyncIterator]();
  const early: LogEntry[] = [];
  for (;;) {
    const step = await iterator.next();
    if (step.done === true) return early;
    switch (step.value.kind) {
      case 'checkpoint':
        notes.push(step.value.note);
        break;
      case 'entry':
        if (early.length === 0 && notes.length > 0) return continued(step.value, iterator);
        early.push(entryOf(step.value));
        break;
    }
  }
}

async function* continued(first: EntryLine, rest: AsyncIterator<AuditLogLine>): AsyncIterable<LogEntry> {
  yield entryOf(first);
  for (;;) {
    const step = await rest.next();
    if (step.done === true) return;
    if (step.value.kind === 'checkpoint') throw new RangeError('signed heads come before the entries');
    yield entryOf(step.value);
  }
}

function entryOf({ index, bytes, leafHash }: EntryLine): LogEntry {
  return { index, bytes: Buffer.from(bytes, 'base64'), leafHash: Buffer.from(leafHash, 'hex') };
}

function firstEntry(problems: readonly LogProblem[]): number | undefined {
  const indexes = problems.flatMap((problem) => ('index' in problem ? [problem.index] : []));
  return indexes.length === 0 ? undefined : Math.min(...indexes);
}
