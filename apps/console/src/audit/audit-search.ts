import { searchAudit, type SearchAudit } from '#libs/contracts';

/** Filters of the log, as the address says them; times in UTC. */
export type AuditSearch = {
  readonly [F in Exclude<keyof SearchAudit, 'cursor' | 'limit'>]?: SearchAudit[F] | undefined;
};

const { action, actor, case: caseId, outcome, from, to } = searchAudit.shape;

/**
 * Reads the address; what the API would not take is dropped. What is dropped is named: the router would else hand it on as
 * it stands in the address.
 */
export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  return {
    action: action.safeParse(search['action']).data,
    actor: actor.safeParse(search['actor']).data,
    case: caseId.safeParse(search['case']).data,
    outcome: outcome.safeParse(search['outcome']).data,
    from: from.safeParse(search['from']).data,
    to: to.safeParse(search['to']).data,
  };
}

export const OUTCOMES = outcome.unwrap().options;
