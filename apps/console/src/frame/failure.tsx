import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../api/use-problem-text.js';
import { Shape } from '../marks/shape.js';
import classes from './panels.module.css';

/** A part of a page that could not be loaded: why, and the way to try again. */
export function Failure({
  title,
  error,
  onRetry,
}: {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return (
    <div className={classes['panel']} role="alert">
      <p className={classes['failing']}>
        <Shape of="triangle" /> {title}
      </p>
      <p>{problemText(error)}</p>
      <Button variant="default" onClick={onRetry}>
        {t('frame.tryAgain')}
      </Button>
    </div>
  );
}
