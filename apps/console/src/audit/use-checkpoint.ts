import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AuditCheckpoint } from '#libs/contracts';
import { answer, api } from '../api/client.js';

/** The newest signed state of the log. */
export function useCheckpoint(): UseQueryResult<AuditCheckpoint> {
  return useQuery({
    queryKey: ['checkpoint'],
    queryFn: async ({ signal }): Promise<AuditCheckpoint> => {
      const { body } = await answer(api.GET('/api/v1/audit/checkpoint', { signal }));
      return body;
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
