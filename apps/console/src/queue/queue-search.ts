import {
  caseView,
  language,
  listCases,
  service,
  type CaseView,
  type Language,
  type ListCases,
  type Service,
} from '#libs/contracts';

/** What the list shows, as the address says it. */
export interface QueueSearch {
  /** Absent for the first view. */
  readonly view?: CaseView | undefined;
  readonly service?: Service | undefined;
  readonly language?: Language | undefined;
  readonly sort?: ListCases['sort'] | undefined;
}

export const FIRST_VIEW = 'unassigned' satisfies CaseView;
export const VIEWS = caseView.options;
export const SERVICES = service.options;
export const LANGUAGES = language.options;
export const SORTS = ['priority', 'due', 'newest'] as const satisfies ListCases['sort'][];

const { view, sort } = listCases.shape;

/**
 * Reads the address; what the API would not take is dropped. What is dropped is named: the router would else hand it on as
 * it stands in the address.
 */
export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const chosen = view.unwrap().safeParse(search['view']).data;
  return {
    view: chosen === FIRST_VIEW ? undefined : chosen,
    service: service.safeParse(search['service']).data,
    language: language.safeParse(search['language']).data,
    sort: sort.unwrap().safeParse(search['sort']).data,
  };
}
