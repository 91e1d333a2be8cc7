import { CloseButton } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Shape } from '../marks/shape.js';
import { useNotices } from './notices.js';
import classes from './notice-board.module.css';

/** The live region where results of actions appear. It is always there, so that screen readers hear what comes into it. */
export function NoticeBoard(): ReactElement {
  const { t } = useTranslation();
  const { current, dismiss } = useNotices();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => dismiss, [path, dismiss]);
  return (
    <div className={classes['board']} role="status" aria-label={t('frame.results')}>
      {current !== undefined && (
        <div className={`${classes['notice'] ?? ''} ${classes[current.tone] ?? ''}`}>
          <Shape of={current.tone === 'done' ? 'tick' : 'triangle'} />
          <p>{current.text}</p>
          <CloseButton aria-label={t('frame.dismiss')} onClick={dismiss} />
        </div>
      )}
    </div>
  );
}
