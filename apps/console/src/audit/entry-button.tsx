import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#libs/contracts';
import classes from './audit.module.css';

/** Opens one entry. */
export function EntryButton({
  entry,
  onOpen,
}: {
  readonly entry: AuditEntry;
  readonly onOpen: (entry: AuditEntry) => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      size="xs"
      className={classes['entryButton']}
      aria-label={t('audit.open', { index: entry.index })}
      aria-haspopup="dialog"
      onClick={() => onOpen(entry)}
    >
      {entry.index}
    </Button>
  );
}
