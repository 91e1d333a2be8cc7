import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { CaseListItem } from '#libs/contracts';
import classes from './queue.module.css';

/** The way to a case. The keys j and k go from one of these to the next. */
export function CaseLink({ item: { id, reference } }: { readonly item: CaseListItem }): ReactElement {
  return (
    <Link to="/cases/$id" params={{ id }} className={classes['link']} data-case-link={id}>
      {reference}
    </Link>
  );
}
