import type { KeyObject } from 'node:crypto';
import type { AccessRecorder } from '#libs/access';
import type { Actor, AuditProof } from '#libs/contracts';
import {
  inclusionNodes,
  inclusionProof,
  newVerifierKey,
  openCheckpoint,
  verifyInclusion,
} from '#libs/merkle';
import { DomainError, type Database } from '#libs/platform';
import type { PublishCheckpoint } from '../checkpoints/publish-checkpoint.js';
import { readNodes } from '../log/read-nodes.js';

/** Proves that an entry is in the log under its newest signed head. The question is itself an entry. */
export class ProveEntry {
  private readonly verifierKey: string;

  constructor(
    private readonly database: Database,
    private readonly recorder: AccessRecorder,
    private readonly checkpoints: PublishCheckpoint,
    origin: string,
    signingKey: KeyObject,
  ) {
    this.verifierKey = newVerifierKey(origin, signingKey);
  }

  /**
   * @returns audit path (hex, sibling of the leaf first) and the signed note that it leads to
   * @throws DomainError `not-found` when there is no such entry
   */
  async prove(index: number, actor: Actor): Promise<AuditProof> {
    await this.database.transaction((tx) =>
      this.recorder.record(tx, {
        action: 'audit.searched',
        outcome: 'allowed',
        actor,
        target: { type: 'audit_log', ref: String(index) },
      }),
    );
    const [entry] = await this.database.query<{ leaf_hash: Buffer }>(
      'select leaf_hash from audit.entries where index = $1',
      [index],
    );
    // Signs a head first where the newest one does not reach as far as the log does.
    const note = entry === undefined ? undefined : await this.checkpoints.publish();
    if (entry === undefined || note === undefined) throw new DomainError('not-found');
    const { size, root } = openCheckpoint(note, [this.verifierKey]);
    const hashAt = await readNodes(this.database, inclusionNodes(index, size));
    const hashes = inclusionProof(index, size, hashAt);
    if (!verifyInclusion(entry.leaf_hash, index, size, hashes, root)) {
      throw new Error('the log does not prove its own entry');
    }
    return { index, size, hashes: hashes.map((hash) => hash.toString('hex')), note };
  }
}
