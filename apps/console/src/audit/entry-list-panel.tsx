import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#libs/contracts';
import { Empty } from '../frame/empty.js';
import { Failure } from '../frame/failure.js';
import { WaitingRows } from '../frame/waiting-rows.js';
import type { AuditSearch } from './audit-search.js';
import { EntryCards } from './entry-cards.js';
import { EntryTable } from './entry-table.js';
import { useAuditLog } from './use-audit-log.js';
import classes from './audit.module.css';

export interface EntryListProps {
  readonly entries: readonly AuditEntry[];
  readonly onOpen: (entry: AuditEntry) => void;
}

/** The log in each of its states. When older entries cannot be loaded, those that are there stay. */
export function EntryListPanel({
  search,
  onOpen,
}: {
  readonly search: AuditSearch;
  readonly onOpen: (entry: AuditEntry) => void;
}): ReactElement {
  const { t } = useTranslation();
  const isWide = useMediaQuery('(min-width: 40em)', true, { getInitialValueInEffect: false });
  const log = useAuditLog(search);
  if (log.isPending) return <WaitingRows />;
  const failure = <Failure title={t('audit.failing')} error={log.error} onRetry={() => void log.refetch()} />;
  if (log.data === undefined) return failure;
  const entries = log.data.pages.flatMap(({ items }) => items);
  const List = isWide ? EntryTable : EntryCards;
  return (
    <>
      <div className={classes['above']}>
        <p className={classes['count']}>
          {t(log.hasNextPage ? 'audit.countMore' : 'audit.count', { count: entries.length })}
        </p>
        <Button variant="default" loading={log.isRefetching} onClick={() => void log.refetch()}>
          {t('audit.newest')}
        </Button>
      </div>
      {entries.length === 0 ? (
        <Empty title={t('audit.empty.title')} next={t('audit.empty.next')} />
      ) : (
        <List entries={entries} onOpen={onOpen} />
      )}
      {log.isError && failure}
      {log.hasNextPage && (
        <Button
          variant="default"
          className={classes['older']}
          loading={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          {t('audit.older')}
        </Button>
      )}
    </>
  );
}
