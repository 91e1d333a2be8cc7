import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { faultCode, ProblemError } from './problem-error.js';

/** Words for whatever went wrong: what it means and what to do next. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation();
  return useCallback(
    (error: unknown) => {
      const code = faultCode(error);
      if (
        code === 'too-many-requests' &&
        error instanceof ProblemError &&
        error.retryAfterSeconds !== undefined
      ) {
        return t('problemWait', { minutes: Math.max(1, Math.ceil(error.retryAfterSeconds / 60)) });
      }
      return t(`problem.${code}`);
    },
    [t],
  );
}
