import { Injectable } from '@nestjs/common';
import { AccessRecorder, CaseGrants, InnerHttp } from '#libs/access';
import { ROUTES, type Actor, type Disposition } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { DomainError } from '#libs/platform';
import { StaffDesk, type Desk } from '../staff/staff-desk.js';
import { grantKindFor } from './case-grant.rules.js';
import { detailOf, findCase, type CaseRow } from './case-row.js';
import { judgeStep, type PersonalStep } from './case-state.rules.js';
import { ACTION_OF_STEP, changeCase } from './change-case.js';
import type { VersionedCase } from './get-case.js';
import { hasSeen, type SeenVersion } from './if-match.rules.js';
import { KeptOutcomes, type KeyedRequest } from './kept-outcomes.js';

/** One step that a person wants to take. */
export type StepRequest = {
  readonly actor: Actor;
  readonly id: string;
  /** Undefined: the caller did not say. */
  readonly seen: SeenVersion | undefined;
  readonly idempotencyKey: string | undefined;
} & (
  | { readonly step: 'claim' | 'release' }
  | { readonly step: 'close'; readonly disposition: Disposition; readonly note?: string | undefined }
);

/** The case afterwards. `replayed`: the request had been carried out before. */
export interface StepTaken extends VersionedCase {
  readonly replayed: boolean;
}

type Judged =
  | { readonly kind: 'nothing-to-do'; readonly row: CaseRow; readonly replayed: boolean }
  | { readonly kind: 'go'; readonly row: CaseRow; readonly state: CaseRow['state'] };

/** Claims, releases and closes cases. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly desk: StaffDesk,
    private readonly recorder: AccessRecorder,
    private readonly outbox: Outbox,
    private readonly grants: CaseGrants,
    private readonly inner: InnerHttp,
    private readonly kept: KeptOutcomes,
  ) {}

  /**
   * Takes the step, or finds it taken already.
   *
   * @throws DomainError `precondition-required`, `precondition-failed`, `already-claimed`, `illegal-step`, `not-found`,
   *   `idempotency-key-reused`; TransientError when a close note cannot be kept, and then the case stays open
   */
  async run(request: StepRequest): Promise<StepTaken> {
    const { seen } = request;
    if (seen === undefined) throw new DomainError('precondition-required');
    const note = await this.keepNote(request, seen);
    return this.atDesk(request, async (desk) => {
      const judged = await this.judge(desk, request, seen);
      if (judged.kind === 'nothing-to-do') return taken(judged.row, desk, judged.replayed);
      const { actor, step } = request;
      const changed = await changeCase(
        { tx: desk.tx, outbox: this.outbox, recorder: this.recorder },
        judged.row,
        {
          step,
          state: judged.state,
          assignee: assigneeAfter(step, judged.row, desk),
          disposition: step === 'close' ? request.disposition : undefined,
          note,
          actor,
          at: desk.now,
        },
      );
      const keyed = keyedRequest(request);
      if (keyed !== undefined) await this.kept.keep(desk.tx, keyed, 200);
      return taken(changed, desk, false);
    });
  }

  /**
   * What a person writes on closing is sealed by the vault before the case closes, outside any transaction: a slow
   * neighbour must not hold rows. Refusals come first, so that nothing is sealed for a close that cannot be.
   */
  private async keepNote(request: StepRequest, seen: SeenVersion): Promise<string | undefined> {
    if (request.step !== 'close' || request.note === undefined) return undefined;
    const { actor, id, note } = request;
    const grant = await this.atDesk(request, async (desk) => {
      const judged = await this.judge(desk, request, seen);
      if (judged.kind === 'nothing-to-do') return undefined;
      const role = desk.isLead ? 'lead' : 'consultant';
      const kind = grantKindFor(judged.row, desk);
      return this.grants.issue({ staffId: desk.staffId, role, consultation: id, kind });
    });
    if (grant === undefined) return undefined;
    const sealed = await this.inner.call(ROUTES.sealCloseNote, {
      actor,
      grant,
      params: { id },
      body: { text: note },
    });
    return sealed.id;
  }

  private async judge(desk: Desk, request: StepRequest, seen: SeenVersion): Promise<Judged> {
    const row = await findCase(desk.tx, request.id, 'locked');
    if (row === undefined) throw new DomainError('not-found');
    const keyed = keyedRequest(request);
    if (keyed !== undefined && (await this.kept.knows(desk.tx, keyed))) {
      return { kind: 'nothing-to-do', row, replayed: true };
    }
    const verdict = judgeStep(request.step, row, desk);
    const isStale = !hasSeen(seen, row.version);
    switch (verdict.kind) {
      case 'done':
        return { kind: 'nothing-to-do', row, replayed: false };
      case 'refused':
        // Who lost a claim is told so, although the version is stale for that very reason.
        if (isStale && request.step !== 'claim') throw new DomainError('precondition-failed');
        throw new DomainError(verdict.code);
      case 'go':
        if (isStale) throw new DomainError('precondition-failed');
        return { kind: 'go', row, state: verdict.state };
    }
  }

  private async atDesk<Result>(request: StepRequest, work: (desk: Desk) => Promise<Result>): Promise<Result> {
    return this.desk.work(request.actor, { action: ACTION_OF_STEP[request.step], caseId: request.id }, work);
  }
}

function assigneeAfter(step: PersonalStep, row: CaseRow, { staffId }: Desk): string | null {
  switch (step) {
    case 'claim':
      return staffId;
    case 'release':
      return null;
    case 'close':
      return row.assignee;
  }
}

function keyedRequest(request: StepRequest): KeyedRequest | undefined {
  const { idempotencyKey: key, step, id, actor } = request;
  if (key === undefined) return undefined;
  const body = step === 'close' ? { disposition: request.disposition, note: request.note ?? null } : null;
  return { actor: actor.ref, key, operation: step, target: id, body };
}

function taken(row: CaseRow, { now }: Desk, replayed: boolean): StepTaken {
  return { detail: detailOf(row, now), version: row.version, replayed };
}
