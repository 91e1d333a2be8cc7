import type { ReactElement } from 'react';
import classes from './mark.module.css';

/** The mark: a gull that lands, in one stroke. The name beside it says what it is. */
export function Mark(): ReactElement {
  return (
    <svg className={classes.mark} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <path
        d="M2.5 15.5C6.5 9.5 12 10 14.6 19c.5 1.8 1.9 1.8 2.4 0C19.4 11 23.5 6 29.5 7.5"
        stroke="currentColor"
        strokeWidth="3.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
