import type { ReactElement } from 'react';
import classes from './mark.module.css';

/** The mark: a gull that lands, in one stroke. The name beside it says what it is. */
export function Mark(): ReactElement {
  return (
    <svg className={classes.mark} viewBox="0 0 48 48" fill="none" aria-hidden="true" focusable="false">
      <path
        d="M3 18C12 10 20 14 24 26C27 15 35 9 45 13C37 15 31 21 28 30C26 35 21 36 17 34"
        stroke="currentColor"
        strokeWidth="3.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
