import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { useAttemptKey } from '../api/use-attempt-key.js';
import { useAfterStep } from './use-after-step.js';
import type { SeenCase } from './use-case.js';

/** Takes a case; who comes second is told so. */
export function useClaimCase({ detail, etag }: SeenCase): UseMutationResult<unknown, Error, void> {
  const { t } = useTranslation();
  const after = useAfterStep(detail);
  const attempt = useAttemptKey();
  const { id, reference } = detail;
  return useMutation({
    mutationFn: async () =>
      answer(
        api.POST('/api/v1/cases/{id}/claim', {
          params: {
            path: { id },
            header: { 'If-Match': etag, 'Idempotency-Key': attempt.keyFor([id, etag]) },
          },
        }),
      ),
    onSuccess: () => {
      attempt.done();
      after.done(t('step.claimed', { reference }));
    },
    onError: after.failed,
    onSettled: after.refresh,
  });
}
