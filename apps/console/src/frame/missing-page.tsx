import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from './page-heading.js';
import classes from './app-frame.module.css';

/** For an address that names no page. */
export function MissingPage(): ReactElement {
  const { t } = useTranslation();
  return (
    <main className={classes['content']}>
      <PageHeading title={t('missing.title')}>{t('missing.title')}</PageHeading>
      <p className={classes['lead']}>{t('missing.next')}</p>
      <Link to="/">{t('missing.home')}</Link>
    </main>
  );
}
