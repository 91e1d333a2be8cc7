import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '#libs/contracts';
import { faultCode } from '../api/problem-error.js';
import { useProblemText } from '../api/use-problem-text.js';
import { recoverFocus } from '../frame/recover-focus.js';
import { useNotices } from '../frame/notices.js';

/** What follows every step on a case: its result is said, and the case and the lists are read again. */
export function useAfterStep({ id, reference }: CaseDetail): {
  readonly done: (text: string) => void;
  readonly failed: (error: Error) => void;
  readonly refresh: () => Promise<void>;
} {
  const { t } = useTranslation();
  const { tell } = useNotices();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const words = (error: unknown): string => {
    const code = faultCode(error);
    if (code === 'already-claimed') return t('step.lost', { reference });
    if (code === 'precondition-failed') return t('step.changed', { reference });
    return code === 'illegal-step' ? t('step.illegal', { reference }) : problemText(error);
  };
  return {
    done: (text) => tell({ tone: 'done', text }),
    failed: (error: Error) => tell({ tone: 'failed', text: words(error) }),
    refresh: async () => {
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      await queryClient.invalidateQueries({ queryKey: ['case', id] });
      recoverFocus();
    },
  };
}
