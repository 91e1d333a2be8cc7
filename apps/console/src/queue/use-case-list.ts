import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import type { CaseList } from '#libs/contracts';
import { answer, api } from '../api/client.js';
import type { QueueSearch } from './queue-search.js';

const REFRESH_MS = 15_000;

/** The cases of a view, a page at a time; read again every 15 s and when the window is looked at. */
export function useCaseList({
  view = 'unassigned',
  sort = 'priority',
  ...filters
}: QueueSearch): UseInfiniteQueryResult<InfiniteData<CaseList>> {
  return useInfiniteQuery({
    queryKey: ['cases', { view, sort, ...filters }],
    queryFn: async ({ pageParam, signal }): Promise<CaseList> => {
      const query = { view, sort, ...filters, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      const { body } = await answer(api.GET('/api/v1/cases', { params: { query }, signal }));
      return body;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: REFRESH_MS,
    refetchOnWindowFocus: 'always',
  });
}
