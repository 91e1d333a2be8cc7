import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseListItem } from '#libs/contracts';
import { answer, api } from '../api/client.js';
import { faultCode } from '../api/problem-error.js';
import { useAttemptKey } from '../api/use-attempt-key.js';
import { useProblemText } from '../api/use-problem-text.js';
import { recoverFocus } from '../frame/recover-focus.js';
import { useNotices } from '../frame/notices.js';

/**
 * Claims a case from the list. The list holds no version, so any will do: whether somebody else has the case is decided
 * by the claim itself.
 */
export function useClaimFromList(): UseMutationResult<unknown, Error, CaseListItem> {
  const { t } = useTranslation();
  const { tell } = useNotices();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const attempt = useAttemptKey();
  return useMutation({
    mutationFn: async ({ id }: CaseListItem) =>
      answer(
        api.POST('/api/v1/cases/{id}/claim', {
          params: { path: { id }, header: { 'If-Match': '*', 'Idempotency-Key': attempt.keyFor(id) } },
        }),
      ),
    onSuccess: (_answer, { reference }) => {
      attempt.done();
      tell({ tone: 'done', text: t('step.claimed', { reference }) });
    },
    onError: (error, { reference }) => {
      const isLost = faultCode(error) === 'already-claimed';
      tell({ tone: 'failed', text: isLost ? t('step.lost', { reference }) : problemText(error) });
    },
    onSettled: async (_answer, _error, { id }) => {
      void queryClient.invalidateQueries({ queryKey: ['case', id] });
      await queryClient.invalidateQueries({ queryKey: ['cases'] });
      recoverFocus();
    },
  });
}
