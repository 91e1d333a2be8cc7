import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../brand/mark.js';
import { PageHeading } from '../frame/page-heading.js';
import { SignInForm } from './sign-in-form.js';
import classes from './sign-in.module.css';

const route = getRouteApi('/sign-in');

/** The only page that is open to everybody. */
export function SignInPage(): ReactElement {
  const { t } = useTranslation();
  const { to, ended } = route.useSearch();
  return (
    <main className={classes['page']}>
      <div className={classes['card']}>
        <p className={classes['brand']}>
          <Mark /> {t('product')}
        </p>
        <PageHeading title={t('signIn.title')}>{t('signIn.title')}</PageHeading>
        <p>{ended === true ? t('signIn.expired') : t('signIn.lead')}</p>
        <SignInForm returnPath={to ?? '/'} />
      </div>
    </main>
  );
}
