import type { ReactElement, ReactNode } from 'react';
import { Shape } from '../marks/shape.js';
import classes from './fault.module.css';

/** Why something did not work, where it was tried. Read aloud when it appears. */
export function Fault({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className={classes['region']} role="alert">
      {children !== undefined && (
        <p className={classes['fault']}>
          <Shape of="triangle" />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}
