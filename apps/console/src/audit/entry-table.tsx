import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../time/when.js';
import { EntryActor } from './entry-actor.js';
import { EntryButton } from './entry-button.js';
import type { EntryListProps } from './entry-list-panel.js';
import { EntryOutcome } from './entry-outcome.js';
import { shortRef } from './short-ref.rules.js';
import classes from './audit.module.css';

const COLUMNS = ['index', 'at', 'actor', 'action', 'target', 'outcome', 'purpose'] as const;

/** The log on wide screens. */
export function EntryTable({ entries, onOpen }: EntryListProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={classes['scroll']} role="region" aria-label={t('audit.table')} tabIndex={0}>
      <table className={classes['table']}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`audit.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.index} className={entry.outcome === 'refused' ? classes['refused'] : undefined}>
              <th scope="row">
                <EntryButton entry={entry} onOpen={onOpen} />
              </th>
              <td>
                <When at={entry.at} as="precise" />
              </td>
              <td>
                <EntryActor actor={entry.actor} />
              </td>
              <td>{entry.action}</td>
              <td>
                {entry.target !== undefined && (
                  <span title={entry.target.ref}>
                    {entry.target.type} {shortRef(entry.target.ref)}
                  </span>
                )}
              </td>
              <td>
                <EntryOutcome entry={entry} />
              </td>
              <td>{entry.reason ?? entry.purpose}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
