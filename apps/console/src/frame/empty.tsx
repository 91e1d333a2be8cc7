import type { ReactElement, ReactNode } from 'react';
import classes from './panels.module.css';

/** Nothing to show: says so, and what to do next. */
export function Empty({
  title,
  next,
  children,
}: {
  readonly title: string;
  readonly next: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className={classes['panel']}>
      <p className={classes['title']}>{title}</p>
      <p>{next}</p>
      {children}
    </div>
  );
}
