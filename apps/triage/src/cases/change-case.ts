import type { AccessRecorder } from '#libs/access';
import {
  CaseAssignedV1,
  CaseClosedV1,
  CaseReleasedV1,
  type AccessAction,
  type Actor,
  type Disposition,
} from '#libs/contracts';
import type { Outbox } from '#libs/messaging';
import type { Tx } from '#libs/platform';
import { CASE_COLUMNS, type CaseRow } from './case-row.js';
import type { CaseStep, PersonalStep } from './case-state.rules.js';

export const ACTION_OF_STEP = {
  claim: 'case.claimed',
  release: 'case.released',
  close: 'case.closed',
} as const satisfies Record<PersonalStep, AccessAction>;

/** What a step makes of a case. */
export interface Change {
  readonly step: CaseStep;
  readonly state: CaseRow['state'];
  readonly assignee: string | null;
  readonly disposition?: Disposition | undefined;
  /** Id of the close note in the vault. */
  readonly note?: string | undefined;
  readonly actor: Actor;
  readonly at: Date;
}

/**
 * Writes a step on a locked case: row, history, event and access record, in the caller's transaction. Whoever calls has
 * judged that the step is legal.
 */
export async function changeCase(
  { tx, outbox, recorder }: { tx: Tx; outbox: Outbox; recorder: AccessRecorder },
  row: CaseRow,
  change: Change,
): Promise<CaseRow> {
  const changed = await writeChange(tx, row, change);
  const { step, actor, at } = change;
  const event = { subject: row.id, actor, time: at };
  switch (step) {
    case 'contact':
      // The message itself is the event and is on the log; nothing of its own happened here.
      return changed;
    case 'claim':
      if (changed.assignee === null) throw new Error('a claimed case needs an assignee');
      await outbox.append(tx, {
        ...event,
        definition: CaseAssignedV1,
        data: { assignee: changed.assignee, queue: row.queue },
      });
      break;
    case 'release':
      await outbox.append(tx, { ...event, definition: CaseReleasedV1, data: { queue: row.queue } });
      break;
    case 'close':
      if (changed.disposition === null) throw new Error('a closed case needs a disposition');
      await outbox.append(tx, {
        ...event,
        definition: CaseClosedV1,
        data: { disposition: changed.disposition },
      });
      break;
  }
  await recorder.record(tx, {
    action: ACTION_OF_STEP[step],
    outcome: 'allowed',
    actor,
    target: { type: 'case', ref: row.id },
    queue: row.queue,
  });
  return changed;
}

/** Updates only the very version that was judged: should the row not be locked after all, nothing is overwritten. */
async function writeChange(tx: Tx, row: CaseRow, change: Change): Promise<CaseRow> {
  const closed = change.state === 'closed';
  const [changed] = await tx.query<CaseRow>(
    `update triage.cases set state = $3, assignee = $4, disposition = $5, closed_at = $6, version = version + 1
      where id = $1 and version = $2 returning ${CASE_COLUMNS}`,
    [
      row.id,
      row.version,
      change.state,
      change.assignee,
      change.disposition ?? null,
      closed ? change.at : null,
    ],
  );
  if (changed === undefined) throw new Error('the case changed while it was locked');
  await tx.execute(
    `insert into triage.case_transitions
       (case_id, step, from_state, to_state, actor_kind, actor_ref, queue, assignee, disposition, note, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      row.id,
      change.step,
      row.state,
      change.state,
      change.actor.kind,
      change.actor.ref,
      row.queue,
      change.assignee,
      change.disposition ?? null,
      change.note ?? null,
      change.at,
    ],
  );
  return changed;
}
