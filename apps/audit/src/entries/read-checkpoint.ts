import type { AccessRecorder } from '#libs/access';
import type { Actor, AuditCheckpoint } from '#libs/contracts';
import type { Database } from '#libs/platform';
import type { Witness } from '../checkpoints/witness.js';

/** The newest signed head and what the log holds at this moment. The question is itself an entry. */
export class ReadCheckpoint {
  constructor(
    private readonly database: Database,
    private readonly recorder: AccessRecorder,
    private readonly witness: Witness,
  ) {}

  /** `size` and `root` (hex) are those of the note; before the first note, those of the tree as it is. */
  async read(actor: Actor): Promise<AuditCheckpoint> {
    return this.database.transaction(async (tx) => {
      await this.recorder.record(tx, {
        action: 'audit.searched',
        outcome: 'allowed',
        actor,
        target: { type: 'audit_log', ref: 'checkpoint' },
      });
      const [head] = await tx.query<{ size: string; root: Buffer; note: string | null; at: Date | null }>(
        `select t.size, t.root, c.note, c.at from audit.tree_state t
           left join lateral (select note, at from audit.checkpoints order by size desc limit 1) c on true`,
      );
      if (head === undefined) throw new Error('the log has no tree');
      const { note, at } = head;
      const entries = Number(head.size);
      const witness = this.witness.kind;
      if (note === null || at === null)
        return { size: entries, root: head.root.toString('hex'), entries, witness };
      const [, size, root] = note.split('\n');
      return {
        note,
        size: Number(size),
        root: Buffer.from(root ?? '', 'base64').toString('hex'),
        at: at.toISOString(),
        entries,
        witness,
      };
    });
  }
}
