import { Inject, Injectable } from '@nestjs/common';
import type { AccessEntry, CaseGrant, SignedAccess } from '#libs/access';
import {
  VaultDisclosedV1,
  type CaseRevealed,
  type ProblemCode,
  type RevealCase as RevealRequest,
} from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import {
  CLOCK,
  Database,
  DomainError,
  LOG,
  metrics,
  newId,
  type Clock,
  type Log,
  type Tx,
} from '#libs/platform';
import { ConfirmAccess } from '../confirmations/confirm-access.js';
import { RecordAccess } from '../confirmations/record-access.js';
import { WaitForConsents } from '../consents/wait-for-consents.js';
import { WaitForMove } from '../intake/wait-for-move.js';
import type { StoredKey } from '../keys/consultation-cipher.js';
import { WriteNote, type SealedNote } from '../messages/write-note.js';
import { OpenCase } from './open-case.js';
import { consentsFor, mayOpen, needsConsent, pace } from './reveal.rules.js';

const MASKED_AGAIN_AFTER_MS = 15 * 60_000;

const flagged = metrics.counter(
  'vault_reveals_flagged',
  'Reveals by a person who opened many different cases within the hour',
);
const seconds = metrics.histogram('vault_reveal_seconds', 'Reveals from request to plaintext');

/** One demand to open content, checked and ready to be put on the record. */
interface Demand {
  readonly id: string;
  readonly at: Date;
  readonly grant: CaseGrant;
  readonly request: RevealRequest;
  readonly note: SealedNote | undefined;
}

/** Opens content for a person with a purpose: on the record first, confirmed by the audit log second, opened third. */
@Injectable()
export class RevealCase {
  constructor(
    private readonly database: Database,
    private readonly moved: WaitForMove,
    private readonly consents: WaitForConsents,
    private readonly notes: WriteNote,
    private readonly outbox: Outbox,
    private readonly accesses: RecordAccess,
    private readonly confirmation: ConfirmAccess,
    private readonly opening: OpenCase,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /**
   * @throws DomainError `purpose-not-allowed`, `consent-missing`, `too-many-requests`, `audit-not-available` (nothing was opened),
   * `not-available`, `not-found`
   */
  async reveal(grant: CaseGrant, asked: RevealRequest): Promise<CaseRevealed> {
    const stop = seconds.startTimer();
    const request = { ...asked, fields: [...new Set(asked.fields)] };
    if (!mayOpen(grant.role, request.purpose, request.fields))
      await this.refuse(grant, request, 'purpose-not-allowed');
    const [key] = await Promise.all([this.moved.get(grant.consultation), this.checkConsents(grant, request)]);
    const demand = await this.demand(key, grant, request);
    const signed = await this.putOnRecord(demand);
    const values = await this.confirmAndOpen(key, demand, signed);
    stop();
    return { values, expiresAt: new Date(this.clock.now().getTime() + MASKED_AGAIN_AFTER_MS).toISOString() };
  }

  private async checkConsents(grant: CaseGrant, request: RevealRequest): Promise<void> {
    if (!needsConsent(request.purpose)) return;
    const { consents, service } = await this.consents.get(grant.consultation);
    if (!consentsFor(request.purpose, service).every((needed) => consents.includes(needed))) {
      await this.refuse(grant, request, 'consent-missing');
    }
  }

  /** What is on the record as allowed and was not opened after all gets a second record that says so. */
  private async confirmAndOpen(
    key: StoredKey,
    demand: Demand,
    signed: SignedAccess,
  ): Promise<CaseRevealed['values']> {
    try {
      await this.confirmation.confirm(signed);
      return await this.opening.open(key, { disclosure: demand.id, fields: demand.request.fields });
    } catch (error) {
      await this.accesses.fail({
        ...entryOf(demand.grant, demand.request),
        reason: error instanceof DomainError ? error.code : 'not-opened',
      });
      throw error;
    }
  }

  /** A note is sealed before the record, which carries its hash; nothing is opened for that. */
  private async demand(key: StoredKey, grant: CaseGrant, request: RevealRequest): Promise<Demand> {
    const note = request.note === undefined ? undefined : await this.notes.seal(key, request.note);
    return { id: newId(), at: this.clock.now(), grant, request, note };
  }

  private async putOnRecord(demand: Demand): Promise<SignedAccess> {
    const { grant, request } = demand;
    const outcome = await this.database.transaction(
      async (tx) => {
        const cases = await casesInTheHour(tx, grant, demand.at);
        const judged = pace(cases, request.purpose);
        if (judged !== 'usual') this.flag(cases);
        return judged === 'refused' ? 'refused' : this.write(tx, demand);
      },
      { subject: grant.consultation, staff: grant.staffId },
    );
    return outcome === 'refused' ? this.refuse(grant, request, 'too-many-requests') : outcome;
  }

  private async write(tx: Tx, { id, at, grant, request, note }: Demand): Promise<SignedAccess> {
    const { consultation, staffId, role } = grant;
    const { purpose, fields } = request;
    const actor = { kind: 'staff', ref: staffId, role } as const;
    if (note !== undefined) {
      await this.notes.store(tx, note, { consultation, kind: 'reveal', staffId, at: at.toISOString() });
    }
    await tx.execute(
      `insert into vault.disclosures (id, consultation_id, kind, role, staff_id, purpose, fields, note_id, at)
       values ($1, $2, 'reveal', $3, $4, $5, $6, $7, $8)`,
      [id, consultation, role, staffId, purpose, fields, note?.id ?? null, at],
    );
    await this.outbox.append(tx, {
      definition: VaultDisclosedV1,
      subject: consultation,
      data: { disclosure: id, kind: 'reveal', fields, purpose, role },
      actor,
    });
    return this.accesses.record(tx, {
      ...entryOf(grant, request),
      outcome: 'allowed',
      ...(note === undefined ? {} : { noteHash: note.hash }),
    });
  }

  private flag(count: number): void {
    flagged.inc();
    this.log.warn('many-cases-revealed', { count });
  }

  private async refuse(grant: CaseGrant, request: RevealRequest, code: ProblemCode): Promise<never> {
    await this.accesses.refuse({ ...entryOf(grant, request), reason: code });
    throw new DomainError(code, code === 'too-many-requests' ? { retryAfterSeconds: 600 } : {});
  }
}

function entryOf(
  { consultation, staffId, role }: CaseGrant,
  { purpose, fields }: RevealRequest,
): Omit<AccessEntry, 'outcome'> {
  return {
    action: 'case.revealed',
    actor: { kind: 'staff', ref: staffId, role },
    purpose,
    target: { type: 'case', ref: consultation },
    fields,
  };
}

/** Different cases that the person opened within the last hour, this one included. Reveals of one person wait for each other here. */
async function casesInTheHour(tx: Tx, { staffId, consultation }: CaseGrant, now: Date): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('vault.reveals:' || $1, 0))`, [staffId]);
  const [row] = await tx.query<{ others: number }>(
    `select count(distinct consultation_id)::int as others from vault.disclosures
      where staff_id = $1 and consultation_id <> $2 and at > $3::timestamptz - interval '1 hour'`,
    [staffId, consultation, now],
  );
  return (row?.others ?? 0) + 1;
}
