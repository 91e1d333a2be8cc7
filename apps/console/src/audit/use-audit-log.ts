import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import type { AuditEntryList } from '#libs/contracts';
import { answer, api } from '../api/client.js';
import type { AuditSearch } from './audit-search.js';

/** The log, newest first, a page at a time. Looking goes on the log: it is read when asked, never by itself. */
export function useAuditLog(search: AuditSearch): UseInfiniteQueryResult<InfiniteData<AuditEntryList>> {
  return useInfiniteQuery({
    queryKey: ['audit', search],
    queryFn: async ({ pageParam, signal }): Promise<AuditEntryList> => {
      const query = { ...search, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      const { body } = await answer(api.GET('/api/v1/audit/entries', { params: { query }, signal }));
      return body;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
