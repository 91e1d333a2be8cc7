import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#libs/contracts';
import { PageHeading } from '../frame/page-heading.js';
import { RoleGate } from '../session/role-gate.js';
import { AuditFilters } from './audit-filters.js';
import { CheckpointStrip } from './checkpoint-strip.js';
import { EntryDrawer } from './entry-drawer.js';
import { EntryListPanel } from './entry-list-panel.js';
import classes from './audit.module.css';

/** The audit log for those who watch over it. */
export function AuditPage(): ReactElement {
  return (
    <RoleGate section="audit">
      <AuditLog />
    </RoleGate>
  );
}

const route = getRouteApi('/staff/audit');

function AuditLog(): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const [entry, setEntry] = useState<AuditEntry>();
  return (
    <>
      <PageHeading title={t('audit.title')}>{t('audit.title')}</PageHeading>
      <p className={classes['lead']}>{t('audit.lead')}</p>
      <CheckpointStrip />
      <AuditFilters key={JSON.stringify(search)} search={search} />
      <EntryListPanel search={search} onOpen={setEntry} />
      <EntryDrawer entry={entry} onClose={() => setEntry(undefined)} />
    </>
  );
}
