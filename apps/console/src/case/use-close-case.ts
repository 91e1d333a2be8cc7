import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CloseCase } from '#libs/contracts';
import { answer, api } from '../api/client.js';
import { useAttemptKey } from '../api/use-attempt-key.js';
import { useAfterStep } from './use-after-step.js';
import type { SeenCase } from './use-case.js';

/** Ends a case with how it ended. */
export function useCloseCase({ detail, etag }: SeenCase): UseMutationResult<unknown, Error, CloseCase> {
  const { t } = useTranslation();
  const after = useAfterStep(detail);
  const attempt = useAttemptKey();
  const { id, reference } = detail;
  return useMutation({
    mutationFn: async (body: CloseCase) =>
      answer(
        api.POST('/api/v1/cases/{id}/close', {
          params: {
            path: { id },
            header: { 'If-Match': etag, 'Idempotency-Key': attempt.keyFor([id, etag, body]) },
          },
          body,
        }),
      ),
    onSuccess: () => {
      attempt.done();
      after.done(t('step.closed', { reference }));
    },
    onError: after.failed,
    onSettled: after.refresh,
  });
}
