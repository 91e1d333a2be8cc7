import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ReactElement } from 'react';
import type { CaseListItem } from '#libs/contracts';
import { Failure } from '../frame/failure.js';
import { WaitingRows } from '../frame/waiting-rows.js';
import { absoluteTime } from '../time/format-time.js';
import { CaseCards } from './case-cards.js';
import { CaseTable } from './case-table.js';
import { EmptyQueue } from './empty-queue.js';
import type { QueueSearch } from './queue-search.js';
import { useCaseList } from './use-case-list.js';
import { useClaimFromList } from './use-claim-from-list.js';
import { useQueueKeys } from './use-queue-keys.js';
import classes from './queue.module.css';

/** What a table or a stack of cards shows and offers. */
export interface CaseListProps {
  readonly cases: readonly CaseListItem[];
  readonly caption: string;
  readonly claiming: string | undefined;
  readonly onClaim: (item: CaseListItem) => void;
}

/** The list in each of its states: on its way, failed, empty, there, there but not fresh. */
export function CaseListPanel({ search }: { readonly search: QueueSearch }): ReactElement {
  const { t, i18n } = useTranslation();
  const isWide = useMediaQuery('(min-width: 40em)', true, { getInitialValueInEffect: false });
  const list = useCaseList(search);
  const claim = useClaimFromList();
  const cases = list.data?.pages.flatMap(({ items }) => items) ?? [];
  useQueueKeys({ cases, onClaim: (item) => claim.mutate(item) });

  if (list.isPending) return <WaitingRows />;
  if (list.data === undefined) {
    return <Failure title={t('queue.failing')} error={list.error} onRetry={() => void list.refetch()} />;
  }
  const List = isWide ? CaseTable : CaseCards;
  const count = { count: cases.length };
  return (
    <>
      {list.isRefetchError && (
        <p className={classes['stale']} role="status">
          {t('queue.stale', { time: absoluteTime(i18n.language, list.dataUpdatedAt) })}
        </p>
      )}
      {cases.length === 0 ? (
        <EmptyQueue search={search} />
      ) : (
        <>
          <List
            cases={cases}
            caption={t('queue.table', { view: t(`view.${search.view ?? 'unassigned'}`) })}
            claiming={claim.isPending ? claim.variables.id : undefined}
            onClaim={(item) => claim.mutate(item)}
          />
          <p className={classes['count']}>{t(list.hasNextPage ? 'queue.countMore' : 'queue.count', count)}</p>
        </>
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('queue.more')}
        </Button>
      )}
    </>
  );
}
