import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { useAttemptKey } from '../api/use-attempt-key.js';
import { useAfterStep } from './use-after-step.js';
import type { SeenCase } from './use-case.js';

const DONE = { claim: 'step.claimed', release: 'step.released' } as const;

/** Takes a case (who comes second is told so) or gives it back to its queue. */
export function useCaseStep(
  step: keyof typeof DONE,
  { detail, etag }: SeenCase,
): UseMutationResult<unknown, Error, void> {
  const { t } = useTranslation();
  const after = useAfterStep(detail);
  const attempt = useAttemptKey();
  const { id, reference } = detail;
  return useMutation({
    mutationFn: async () =>
      answer(
        api.POST(`/api/v1/cases/{id}/${step}`, {
          params: {
            path: { id },
            header: { 'If-Match': etag, 'Idempotency-Key': attempt.keyFor([step, id, etag]) },
          },
        }),
      ),
    onSuccess: () => {
      attempt.done();
      after.done(t(DONE[step], { reference }));
    },
    onError: after.failed,
    onSettled: after.refresh,
  });
}
