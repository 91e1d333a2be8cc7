import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { answer, api } from '../api/client.js';
import { csrfToken } from '../api/csrf-token.js';
import { faultCode } from '../api/problem-error.js';
import { replyDrafts } from '../case/reply-drafts.js';

/** Ends the session and forgets everything that was read and written. */
export function useSignOut(): UseMutationResult<void, Error, void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async () => {
      try {
        await answer(api.DELETE('/api/v1/staff/sessions/current'));
      } catch (error) {
        if (faultCode(error) !== 'not-signed-in') throw error;
      }
      csrfToken.set(undefined);
      replyDrafts.clear();
      await router.navigate({ to: '/sign-in', replace: true });
      queryClient.clear();
    },
  });
}
