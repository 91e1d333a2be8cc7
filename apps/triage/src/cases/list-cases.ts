import { Injectable } from '@nestjs/common';
import { AccessRecorder } from '#libs/access';
import type { Actor, CaseList, CaseView, ListCases } from '#libs/contracts';
import { StaffDesk } from '../staff/staff-desk.js';
import { CASE_COLUMNS, listItemOf, SOON_MINUTES, type CaseRow } from './case-row.js';
import { cursorAfter, readCursor, type CaseSort } from './list-cursor.js';

type Bind = (value: unknown) => string;
interface Onlooker {
  readonly staffId: string;
  readonly now: Date;
}

const RUNNING = `state in ('queued', 'assigned', 'in_contact') and paused_remaining_minutes is null`;

const VIEWS: Readonly<Record<CaseView, (bind: Bind, by: Onlooker) => string>> = {
  unassigned: () => `state = 'queued'`,
  mine: (bind, { staffId }) =>
    `assignee = ${bind(staffId)} and state not in ('closed', 'withdrawn', 'erased')`,
  due_soon: (bind, { now }) =>
    `${RUNNING} and due_at >= ${bind(now)} and due_at <= ${bind(new Date(now.getTime() + SOON_MINUTES * 60_000))}`,
  waiting: () => `state in ('waiting_for_visitor', 'on_hold')`,
  overdue: (bind, { now }) => `${RUNNING} and due_at < ${bind(now)}`,
  closed: () => `state in ('closed', 'withdrawn', 'erased')`,
};

const ORDERS: Readonly<Record<CaseSort, { by: string; after: (values: string[]) => string }>> = {
  priority: {
    by: 'priority, due_at, id',
    after: ([priority, due, id]) =>
      `(priority, due_at, id) > (${priority}::smallint, ${due}::timestamptz, ${id}::uuid)`,
  },
  due: {
    by: 'due_at, id',
    after: ([due, id]) => `(due_at, id) > (${due}::timestamptz, ${id}::uuid)`,
  },
  newest: {
    by: 'received_at desc, id desc',
    after: ([received, id]) => `(received_at, id) < (${received}::timestamptz, ${id}::uuid)`,
  },
};

/** Lists the cases of a person's queues, a page at a time. */
@Injectable()
export class ListCasesOfQueues {
  constructor(
    private readonly desk: StaffDesk,
    private readonly recorder: AccessRecorder,
  ) {}

  /** @throws DomainError `invalid-request` for a cursor that is not of this list */
  async run(actor: Actor, query: ListCases): Promise<CaseList> {
    const place = query.cursor === undefined ? [] : readCursor(query.cursor, query.sort);
    return this.desk.work(actor, { action: 'cases.listed' }, async ({ tx, staffId, now }) => {
      const values: unknown[] = [];
      const bind: Bind = (value) => `$${String(values.push(value))}`;
      const order = ORDERS[query.sort];
      const conditions = [VIEWS[query.view](bind, { staffId, now })];
      if (query.service !== undefined) conditions.push(`service = ${bind(query.service)}`);
      if (query.language !== undefined) conditions.push(`language = ${bind(query.language)}`);
      if (place.length > 0) conditions.push(order.after(place.map(bind)));
      const rows = await tx.query<CaseRow>(
        `select ${CASE_COLUMNS} from triage.cases where ${conditions.join(' and ')}
          order by ${order.by} limit ${bind(query.limit + 1)}`,
        values,
      );
      await this.recorder.record(tx, {
        action: 'cases.listed',
        outcome: 'allowed',
        actor,
        target: { type: 'cases', ref: query.view },
      });
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      return {
        items: page.map((row) => listItemOf(row, now)),
        ...(rows.length > query.limit && last !== undefined ? { next: cursorAfter(last, query.sort) } : {}),
      };
    });
  }
}
