import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, readQueueSearch, SERVICES, SORTS, type QueueSearch } from './queue-search.js';
import classes from './queue.module.css';

export const FIRST_FILTER_ID = 'queue-filter-service';

/** Filters and order; every choice goes into the address at once. */
export function QueueFilters({ search }: { readonly search: QueueSearch }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const choose = (name: keyof QueueSearch, value: string): void => {
    void navigate({ to: '/queue', search: readQueueSearch({ ...search, [name]: value }), replace: true });
  };
  return (
    <search className={classes['filters']} aria-label={t('queue.filters')}>
      <NativeSelect
        id={FIRST_FILTER_ID}
        label={t('queue.service')}
        value={search.service ?? ''}
        onChange={({ currentTarget }) => choose('service', currentTarget.value)}
        data={[
          { value: '', label: t('queue.allServices') },
          ...SERVICES.map((value) => ({ value, label: t(`service.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('queue.language')}
        value={search.language ?? ''}
        onChange={({ currentTarget }) => choose('language', currentTarget.value)}
        data={[
          { value: '', label: t('queue.allLanguages') },
          ...LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('queue.sort')}
        value={search.sort ?? 'priority'}
        onChange={({ currentTarget }) => choose('sort', currentTarget.value)}
        data={SORTS.map((value) => ({ value, label: t(`queue.sortBy.${value}`) }))}
      />
    </search>
  );
}
