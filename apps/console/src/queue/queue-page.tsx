import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../frame/page-heading.js';
import { RoleGate } from '../session/role-gate.js';
import { CaseListPanel } from './case-list-panel.js';
import { QueueFilters } from './queue-filters.js';
import { ShortcutSheet } from './shortcut-sheet.js';
import { ViewNav } from './view-nav.js';
import classes from './queue.module.css';

const route = getRouteApi('/staff/queue');

/** The consultant's start: what waits, by view, filter and order. */
export function QueuePage(): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const heading = t('queue.heading', { view: t(`view.${search.view ?? 'unassigned'}`) });
  return (
    <RoleGate section="queue">
      <div className={classes['top']}>
        <PageHeading title={heading}>{heading}</PageHeading>
        <ShortcutSheet />
      </div>
      <ViewNav search={search} />
      <QueueFilters search={search} />
      <CaseListPanel search={search} />
    </RoleGate>
  );
}
