import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/use-session.js';
import type { CaseItemProps } from './case-row.js';
import classes from './queue.module.css';

/** What can be done from the list: claim what nobody has. One's own cases are marked. */
export function ClaimOrState({ item, isClaiming, onClaim }: CaseItemProps): ReactElement | null {
  const { t } = useTranslation();
  const { id: staffId } = useSession();
  const { state, reference, assignee } = item;
  if (state === 'queued') {
    return (
      <Button
        variant="default"
        size="xs"
        className={classes['claim']}
        loading={isClaiming}
        aria-label={t('queue.claimOne', { reference })}
        onClick={() => onClaim(item)}
      >
        {t('queue.claim')}
      </Button>
    );
  }
  return assignee === staffId ? <span>{t('queue.yours')}</span> : null;
}
