import type { AccessRecorder } from '#libs/access';
import type { Actor, AuditLogLine } from '#libs/contracts';
import type { Database } from '#libs/platform';

const PAGE = 1_000;

/** Gives the whole log to an offline verifier. The export is itself an entry. */
export class ExportLog {
  constructor(
    private readonly database: Database,
    private readonly recorder: AccessRecorder,
  ) {}

  /**
   * The signed heads first, then the entries from `from` on in the order of the log: so a verifier needs no second pass. Entries are
   * read in pages, as fast as the reader takes them; those that are appended meanwhile are not part of the export.
   *
   * @returns newline-delimited JSON, one `AuditLogLine` a line
   */
  async export(from: number, actor: Actor): Promise<AsyncIterable<string>> {
    await this.database.transaction((tx) =>
      this.recorder.record(tx, {
        action: 'audit.exported',
        outcome: 'allowed',
        actor,
        target: { type: 'audit_log', ref: 'entries' },
      }),
    );
    return this.pages(from);
  }

  private async *pages(from: number): AsyncIterable<string> {
    for (let after = -1; ;) {
      const notes = await this.database.query<{ size: string; note: string }>(
        'select size, note from audit.checkpoints where size > $1 order by size limit $2',
        [after, PAGE],
      );
      const last = notes.at(-1);
      if (last === undefined) break;
      after = Number(last.size);
      yield linesOf(notes.map(({ note }) => ({ kind: 'checkpoint', note })));
    }
    // Read after the heads: an export never ends before an entry that its own heads cover.
    const [newest] = await this.database.query<{ max: string | null }>(
      'select max(index) from audit.entries',
    );
    const max = Number(newest?.max ?? -1);
    for (let next = from; next <= max;) {
      const rows = await this.database.query<{ index: string; leaf: Buffer; leaf_hash: Buffer }>(
        'select index, leaf, leaf_hash from audit.entries where index >= $1 and index <= $2 order by index limit $3',
        [next, max, PAGE],
      );
      const last = rows.at(-1);
      if (last === undefined) break;
      next = Number(last.index) + 1;
      yield linesOf(
        rows.map((row) => ({
          kind: 'entry',
          index: Number(row.index),
          bytes: row.leaf.toString('base64'),
          leafHash: row.leaf_hash.toString('hex'),
        })),
      );
    }
  }
}

function linesOf(lines: readonly AuditLogLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
