import { Outlet } from '@tanstack/react-router';
import type { MouseEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from './banner.js';
import { NoticeBoard } from './notice-board.js';
import classes from './app-frame.module.css';

/** What surrounds every page behind the sign-in. */
export function AppFrame(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <a className={classes['skip']} href="#content" onClick={skipToContent}>
        {t('frame.skip')}
      </a>
      <Banner />
      <main id="content" tabIndex={-1} className={classes['content']}>
        <NoticeBoard />
        <Outlet />
      </main>
    </>
  );
}

/** Moves the focus without touching the address, which belongs to the router. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
