import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../frame/empty.js';
import type { QueueSearch } from './queue-search.js';

/** An empty view says why it is empty and where to look next. */
export function EmptyQueue({
  search: { view = 'unassigned', service, language, sort },
}: {
  readonly search: QueueSearch;
}): ReactElement {
  const { t } = useTranslation();
  const isFiltered = service !== undefined || language !== undefined;
  const why = isFiltered ? 'filtered' : view;
  return (
    <Empty title={t(`queue.empty.${why}.title`)} next={t(`queue.empty.${why}.next`)}>
      {isFiltered && (
        <Link to="/queue" search={{ view, ...(sort === undefined ? {} : { sort }) }}>
          {t('queue.empty.clear')}
        </Link>
      )}
    </Empty>
  );
}
