import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../time/when.js';
import { EntryActor } from './entry-actor.js';
import { EntryButton } from './entry-button.js';
import type { EntryListProps } from './entry-list-panel.js';
import { EntryOutcome } from './entry-outcome.js';
import { shortRef } from './short-ref.rules.js';
import classes from './audit.module.css';

/** The log on phones. */
export function EntryCards({ entries, onOpen }: EntryListProps): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className={classes['cards']} aria-label={t('audit.table')}>
      {entries.map((entry) => (
        <li
          key={entry.index}
          className={`${classes['card'] ?? ''} ${entry.outcome === 'refused' ? (classes['refused'] ?? '') : ''}`}
        >
          <div className={classes['line']}>
            <EntryButton entry={entry} onOpen={onOpen} />
            <EntryOutcome entry={entry} />
          </div>
          <p className={classes['action']}>{entry.action}</p>
          <p>
            <When at={entry.at} as="precise" />
          </p>
          <p>
            <EntryActor actor={entry.actor} />
          </p>
          {entry.target !== undefined && (
            <p>
              {entry.target.type} {shortRef(entry.target.ref)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
