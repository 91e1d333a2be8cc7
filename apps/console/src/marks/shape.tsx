import type { ReactElement } from 'react';
import classes from './marks.module.css';

/** Outlines on a 16 px grid. Each state has one of its own, so that none is told by colour alone. */
const OUTLINES = {
  octagon: 'M5.5 1.5h5l4 4v5l-4 4h-5l-4-4v-5zM8 4.5v4.5M8 11.3v.2',
  triangle: 'M8 1.8 15 14H1zM8 6v4M8 12v.2',
  diamond: 'M8 1.3 14.7 8 8 14.7 1.3 8zM8 5v3.5M8 10.8v.2',
  ring: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  clock: 'M8 1.7a6.3 6.3 0 1 0 0 12.6A6.3 6.3 0 0 0 8 1.7zM8 4.5V8l2.5 1.8',
  hourglass:
    'M3.5 1.5h9M3.5 14.5h9M4.5 1.5c0 4 3.5 4.5 3.5 6.5s-3.5 2.5-3.5 6.5M11.5 1.5c0 4-3.5 4.5-3.5 6.5s3.5 2.5 3.5 6.5',
  bell: 'M8 1.5c-3 0-4.5 2-4.5 5v3L2 12h12l-1.5-2.5v-3c0-3-1.5-5-4.5-5zM6.5 14.3h3',
  bars: 'M5 2.5v11M11 2.5v11',
  tick: 'M2.5 8.5 6.5 12.5 13.5 4',
  barred: 'M8 1.7a6.3 6.3 0 1 0 0 12.6A6.3 6.3 0 0 0 8 1.7zM3.6 3.6l8.8 8.8',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  lock: 'M3 7.5h10v7H3zM5 7.5V5a3 3 0 0 1 6 0v2.5',
} as const;

export type Outline = keyof typeof OUTLINES;

/** A small picture beside the word that names the same thing. */
export function Shape({ of }: { readonly of: Outline }): ReactElement {
  return (
    <svg className={classes.shape} viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
      <path
        d={OUTLINES[of]}
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
