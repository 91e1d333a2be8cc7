import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FIRST_VIEW, VIEWS, type QueueSearch } from './queue-search.js';
import classes from './queue.module.css';

/** The views of the queue. Filters and order stay as they are. */
export function ViewNav({ search }: { readonly search: QueueSearch }): ReactElement {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('queue.views')}>
      <ul className={classes['views']}>
        {VIEWS.map((view) => (
          <li key={view}>
            <Link
              to="/queue"
              search={{ ...search, view: view === FIRST_VIEW ? undefined : view }}
              className={classes['view']}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {t(`view.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
