import type {
  CaseDetail,
  CaseListItem,
  CaseState,
  Disposition,
  Language,
  Level,
  PriorityReason,
  Service,
} from '#libs/contracts';
import type { Tx } from '#libs/platform';
import { dueState } from '#libs/service-hours';

/** A row of `triage.cases`, in the columns of `CASE_COLUMNS`. */
export interface CaseRow {
  readonly id: string;
  readonly reference: string;
  readonly service: Service;
  readonly language: Language;
  readonly country: string;
  readonly level: Level;
  readonly signs: string[];
  readonly priority: number;
  readonly reasons: PriorityReason[];
  readonly queue: string;
  readonly state: CaseState;
  readonly assignee: string | null;
  readonly due_at: Date;
  readonly paused_remaining_minutes: number | null;
  readonly time_zone: string | null;
  readonly preferred_channel: CaseListItem['preferredChannel'];
  readonly preferred_time: CaseListItem['preferredTime'];
  readonly received_at: Date;
  readonly closed_at: Date | null;
  readonly disposition: Disposition | null;
  readonly version: number;
}

export const CASE_COLUMNS = `id, reference, service, language, country, level, signs, priority, reasons, queue, state,
  assignee, due_at, paused_remaining_minutes, time_zone, preferred_channel, preferred_time, received_at, closed_at,
  disposition, version`;

/** Minutes before the due time from which a case is `soon`. */
export const SOON_MINUTES = 60;

/** A case by its id, as this transaction may see it; `lock` keeps others from changing it until the transaction ends. */
export async function findCase(tx: Tx, id: string, lock: 'locked' | 'read'): Promise<CaseRow | undefined> {
  const [row] = await tx.query<CaseRow>(
    `select ${CASE_COLUMNS} from triage.cases where id = $1${lock === 'locked' ? ' for update' : ''}`,
    [id],
  );
  return row;
}

/** What a list shows of a case. Once a case has ended, its due state stays what it was at the end. */
export function listItemOf(row: CaseRow, now: Date): CaseListItem {
  return {
    id: row.id,
    reference: row.reference,
    service: row.service,
    level: row.level,
    priority: row.priority,
    state: row.state,
    queue: row.queue,
    ...(row.assignee === null ? {} : { assignee: row.assignee }),
    dueAt: row.due_at.toISOString(),
    dueState: dueState({
      dueAt: row.due_at,
      now: row.closed_at ?? now,
      paused: row.paused_remaining_minutes !== null,
      soonMinutes: row.closed_at === null ? SOON_MINUTES : -1,
    }),
    language: row.language,
    country: row.country,
    ...(row.time_zone === null ? {} : { timeZone: row.time_zone }),
    preferredChannel: row.preferred_channel,
    preferredTime: row.preferred_time,
  };
}

/** What the case's own page shows, without masks. */
export function detailOf(row: CaseRow, now: Date): CaseDetail {
  return {
    ...listItemOf(row, now),
    signs: row.signs,
    reasons: row.reasons,
    receivedAt: row.received_at.toISOString(),
  };
}
