import { Drawer } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#libs/contracts';
import { EntryDetails } from './entry-details.js';

/** One entry in full, beside the list. */
export function EntryDrawer({
  entry,
  onClose,
}: {
  readonly entry: AuditEntry | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const [last, setLast] = useState(entry);
  if (entry !== undefined && entry !== last) setLast(entry);
  return (
    <Drawer
      opened={entry !== undefined}
      onClose={onClose}
      size="lg"
      title={last === undefined ? '' : t('audit.entry.title', { index: last.index })}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {entry !== undefined && <EntryDetails entry={entry} onFollow={onClose} />}
    </Drawer>
  );
}
