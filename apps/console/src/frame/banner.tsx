import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../api/use-problem-text.js';
import { Mark } from '../brand/mark.js';
import { homeOf, sectionOf } from '../session/home-of.rules.js';
import { useSession } from '../session/use-session.js';
import { useSignOut } from '../session/use-sign-out.js';
import { useNotices } from './notices.js';
import classes from './banner.module.css';

/** Name, the way to the role's pages, and the way out. */
export function Banner(): ReactElement {
  const { t } = useTranslation();
  const { name, role } = useSession();
  const problemText = useProblemText();
  const { tell } = useNotices();
  const { mutate, isPending, error } = useSignOut();
  useEffect(() => {
    if (error !== null) tell({ tone: 'failed', text: problemText(error) });
  }, [error, problemText, tell]);
  return (
    <header className={classes['banner']}>
      <div className={classes['inner']}>
        <Link to={homeOf(role)} className={classes['brand']}>
          <Mark /> {t('product')}
        </Link>
        <nav aria-label={t('frame.nav')} className={classes['nav']}>
          <Link to={homeOf(role)} activeProps={{ className: classes['active'] ?? '' }}>
            {t(`frame.${sectionOf(role)}`)}
          </Link>
        </nav>
        <p className={classes['who']} dir="auto">
          {t('frame.signedInAs', { name, role: t(`role.${role}`) })}
        </p>
        <Button variant="default" loading={isPending} onClick={() => mutate()}>
          {t('frame.signOut')}
        </Button>
      </div>
    </header>
  );
}
