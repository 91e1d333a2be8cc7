import type { KeyObject } from 'node:crypto';
import { CheckpointPublishedV1 } from '#libs/contracts';
import {
  consistencyNodes,
  consistencyProof,
  newVerifierKey,
  openCheckpoint,
  signCheckpoint,
  verifyConsistency,
  type Checkpoint,
} from '#libs/merkle';
import type { Outbox } from '#libs/messaging';
import { metrics, type Clock, type Database, type Log, type Tx } from '#libs/platform';
import { readNodes } from '../log/read-nodes.js';
import { highestGapFree } from '../streams/streams.rules.js';
import { newestNote } from './newest-note.js';
import type { Witness } from './witness.js';

const size = metrics.gauge('audit_checkpoint_size', 'Entries that the newest signed head covers');
const refused = metrics.counter(
  'audit_heads_refused_total',
  'Heads not signed because they do not continue the last one',
);

/** The log's present head does not continue one that was signed: nothing is signed until somebody has looked. */
export class InconsistentHead extends Error {
  override readonly name = 'InconsistentHead';
}

export interface CheckpointParts {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly log: Log;
  readonly origin: string;
  readonly signingKey: KeyObject;
  readonly witness: Witness;
}

/** Signs the log's head (C2SP tlog-checkpoint), keeps it, tells the house and hands a copy to whoever keeps copies. */
export class PublishCheckpoint {
  private readonly verifierKey: string;

  constructor(private readonly parts: CheckpointParts) {
    this.verifierKey = newVerifierKey(parts.origin, parts.signingKey);
  }

  /**
   * Signs the present head unless the newest checkpoint covers it already.
   *
   * @returns the newest note; undefined while the log is empty
   * @throws InconsistentHead when the tree does not continue the last head, ours or the copy that another party keeps
   */
  async publish(): Promise<string | undefined> {
    try {
      const note = await this.parts.database.transaction((tx) => this.signHead(tx));
      if (note !== undefined) await this.handOver(note);
      return note;
    } catch (error) {
      if (error instanceof InconsistentHead) {
        refused.inc();
        this.parts.log.error('audit-head-refused', error);
      }
      throw error;
    }
  }

  private async signHead(tx: Tx): Promise<string | undefined> {
    const { origin, signingKey, clock, outbox, witness } = this.parts;
    const [head] = await tx.query<{ size: string; root: Buffer }>('select size, root from audit.tree_state');
    if (head === undefined) throw new Error('the log has no tree');
    const now: Checkpoint = { origin, size: Number(head.size), root: head.root };
    const newest = await newestNote(tx);
    for (const note of [newest, await witness.newest()])
      if (note !== undefined) await this.assertContinues(tx, note, now);
    if (now.size === 0 || (newest !== undefined && this.open(newest).size === now.size)) return newest;
    const note = signCheckpoint(now, signingKey);
    const stored = await tx.execute(
      'insert into audit.checkpoints (size, note, at) values ($1, $2, $3) on conflict (size) do nothing',
      [now.size, note, clock.now()],
    );
    if (stored === 0) return newestNote(tx);
    await outbox.append(tx, {
      definition: CheckpointPublishedV1,
      subject: 'log',
      data: { size: now.size, root: now.root.toString('hex'), streams: await readStreamHeads(tx) },
      actor: { kind: 'system', ref: 'audit' },
    });
    return note;
  }

  private async assertContinues(tx: Tx, note: string, now: Checkpoint): Promise<void> {
    const before = this.open(note);
    if (before.size > now.size) throw new InconsistentHead('the log is shorter than a head that was signed');
    const hashAt = await readNodes(tx, consistencyNodes(before.size, now.size));
    const proof = consistencyProof(before.size, now.size, hashAt);
    if (!verifyConsistency(before.size, now.size, before.root, now.root, proof)) {
      throw new InconsistentHead('the log does not continue a head that was signed');
    }
  }

  private open(note: string): Checkpoint {
    try {
      return openCheckpoint(note, [this.verifierKey], this.parts.origin);
    } catch (cause) {
      throw new InconsistentHead('a kept head was not signed by this log', { cause });
    }
  }

  private async handOver(note: string): Promise<void> {
    const opened = this.open(note);
    size.set(opened.size);
    try {
      await this.parts.witness.keep(opened.size, note);
    } catch (error) {
      // Signing goes on without the copy; the next head is offered again.
      this.parts.log.error('audit-witness-not-reached', error);
    }
  }
}

/** Highest gap-free number of every stream, as `app.stream`. */
async function readStreamHeads(tx: Tx): Promise<Record<string, number>> {
  const rows = await tx.query<{ name: string; next: string; from: string | null; to: string | null }>(
    `select p.app || '.' || p.stream as name, p.next_seq as next, g.from_seq as from, g.to_seq as to
       from audit.stream_positions p
       left join lateral (select from_seq, to_seq from audit.stream_gaps g
                           where g.app = p.app and g.stream = p.stream order by from_seq limit 1) g on true`,
  );
  return Object.fromEntries(
    rows.map(({ name, next, from, to }) => {
      const holes = from === null || to === null ? [] : [{ from: Number(from), to: Number(to) }];
      return [name, highestGapFree({ next: Number(next), holes })];
    }),
  );
}
