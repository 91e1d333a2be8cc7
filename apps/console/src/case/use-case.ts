import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CaseDetail } from '#libs/contracts';
import { answer, api } from '../api/client.js';

/** A case and the version that was seen, for `If-Match`. */
export interface SeenCase {
  readonly detail: CaseDetail;
  readonly etag: string;
}

/** One case. Every reading goes on the audit log, so it is read when the page opens and after actions, not on focus. */
export function useCase(id: string): UseQueryResult<SeenCase> {
  return useQuery({
    queryKey: ['case', id],
    queryFn: async ({ signal }): Promise<SeenCase> => {
      const { body, response } = await answer(
        api.GET('/api/v1/cases/{id}', { params: { path: { id } }, signal }),
      );
      return { detail: body, etag: response.headers.get('etag') ?? '*' };
    },
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
