import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem-error.js';
import { useProblemText } from '../api/use-problem-text.js';
import { PageHeading } from './page-heading.js';
import classes from './app-frame.module.css';

/** Stands in for a page that cannot be shown, and says what to do. */
export function BrokenPage({ error, reset }: ErrorComponentProps): ReactElement {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const router = useRouter();
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <main className={classes['content']}>
      <PageHeading title={t('broken.title')}>{t('broken.title')}</PageHeading>
      <p className={classes['lead']}>
        {error instanceof ProblemError ? problemText(error) : t('broken.next')}
      </p>
      <Button onClick={again}>{t('frame.tryAgain')}</Button>
    </main>
  );
}
