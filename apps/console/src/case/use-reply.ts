import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, PostMessage } from '#libs/contracts';
import { answer, api } from '../api/client.js';
import { useAttemptKey } from '../api/use-attempt-key.js';
import { useAfterStep } from './use-after-step.js';

/** The first reply moves the case to "in contact" by an event, a moment after the answer. */
const EVENT_MS = 1_500;

/** Sends a reply to the visitor. Sent again after a failure, it is stored once. */
export function useReply(detail: CaseDetail): UseMutationResult<unknown, Error, PostMessage> {
  const { t } = useTranslation();
  const after = useAfterStep(detail);
  const attempt = useAttemptKey();
  const { id } = detail;
  return useMutation({
    mutationFn: async (body: PostMessage) =>
      answer(
        api.POST('/api/v1/cases/{id}/messages', {
          params: { path: { id }, header: { 'Idempotency-Key': attempt.keyFor([id, body]) } },
          body,
        }),
      ),
    onSuccess: () => {
      attempt.done();
      after.done(t('step.replied'));
      if (detail.state === 'assigned') setTimeout(() => void after.refresh(), EVENT_MS);
    },
    onSettled: after.refresh,
  });
}
