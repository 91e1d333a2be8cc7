import type { KeyObject } from 'node:crypto';
import type { SignedAccess } from '#libs/access';
import type { AccessConfirmed, App, Caller } from '#libs/contracts';
import { DomainError } from '#libs/platform';
import type { AppendEntries } from './append-entries.js';
import { accessLeaf, forgedLeaf } from './build-leaf.js';
import { isMacOf } from './check-mac.js';

/** Puts a record on the log before its copy comes by the bus; content leaves only after this has answered. */
export class ConfirmAccess {
  constructor(
    private readonly writer: AppendEntries,
    private readonly recordKeys: ReadonlyMap<App, KeyObject>,
  ) {}

  /**
   * @param caller the process that asks; it confirms its own records only
   * @throws DomainError `role-not-allowed` for another app's record, `wrong-credentials` for a wrong MAC, `audit-not-available` when
   *   the record's number is taken by other bytes; the last two are entries and alarms
   */
  async confirm({ record, mac }: SignedAccess, caller: Caller | undefined): Promise<AccessConfirmed> {
    if (caller !== record.app) throw new DomainError('role-not-allowed');
    if (!isMacOf(record, mac, this.recordKeys)) {
      await this.writer.append([forgedLeaf(record, caller)]);
      throw new DomainError('wrong-credentials');
    }
    const [entry] = await this.writer.append([accessLeaf(record)]);
    if (entry === undefined || entry.state === 'conflicting') throw new DomainError('audit-not-available');
    return { index: entry.index, leafHash: entry.leafHash.toString('hex') };
  }
}
