import type { ReactElement } from 'react';
import type { CaseListProps } from './case-list-panel.js';
import { CaseCard } from './case-card.js';
import classes from './queue.module.css';

/** The list on phones. */
export function CaseCards({ cases, caption, claiming, onClaim }: CaseListProps): ReactElement {
  return (
    <ul className={classes['cards']} aria-label={caption}>
      {cases.map((item) => (
        <CaseCard key={item.id} item={item} isClaiming={claiming === item.id} onClaim={onClaim} />
      ))}
    </ul>
  );
}
