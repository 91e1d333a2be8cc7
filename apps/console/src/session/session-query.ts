import { queryOptions } from '@tanstack/react-query';
import type { StaffMember } from '#libs/contracts';
import { answer, api } from '../api/client.js';
import { csrfToken } from '../api/csrf-token.js';

export const SESSION_KEY = ['session'] as const;

/** Whoever the cookie belongs to. The answer carries the token for changes, so a reload of the page keeps working. */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: async ({ signal }): Promise<StaffMember> => {
    const { body } = await answer(api.GET('/api/v1/staff/me', { signal }));
    csrfToken.set(body.csrfToken);
    return body;
  },
  staleTime: Infinity,
  gcTime: Infinity,
});
