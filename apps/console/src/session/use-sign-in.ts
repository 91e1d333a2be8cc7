import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { SignIn } from '#libs/contracts';
import { answer, api } from '../api/client.js';
import { csrfToken } from '../api/csrf-token.js';
import { replyDrafts } from '../case/reply-drafts.js';
import { sessionQuery } from './session-query.js';

/** Signs in and goes to where the person came from. The token in the answer is not kept: the cookie does its work. */
export function useSignIn(returnPath: string): UseMutationResult<void, Error, SignIn> {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async (body: SignIn) => {
      const { body: session } = await answer(api.POST('/api/v1/staff/sessions', { body }));
      csrfToken.set(session.csrfToken);
      queryClient.clear();
      const staff = await queryClient.query(sessionQuery);
      replyDrafts.keepOnlyOf(staff.id);
      await router.navigate({ to: returnPath, replace: true });
    },
  });
}
