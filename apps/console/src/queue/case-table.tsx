import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseListProps } from './case-list-panel.js';
import { CaseRow } from './case-row.js';
import classes from './queue.module.css';

const COLUMNS = [
  'due',
  'reference',
  'service',
  'level',
  'language',
  'country',
  'contact',
  'state',
  'actions',
] as const;

/** The list on wide screens. */
export function CaseTable({ cases, caption, claiming, onClaim }: CaseListProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={classes['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes['table']}>
        <caption className={classes['caption']}>{caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`queue.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((item) => (
            <CaseRow key={item.id} item={item} isClaiming={claiming === item.id} onClaim={onClaim} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
