import type { ReactElement, ReactNode } from 'react';
import classes from './facts.module.css';

/** Names and values, one pair a line. */
export function Facts({ children }: { readonly children: ReactNode }): ReactElement {
  return <dl className={classes['facts']}>{children}</dl>;
}

export function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={classes['fact']}>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
