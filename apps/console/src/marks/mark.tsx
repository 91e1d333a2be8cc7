import type { ReactElement } from 'react';
import classes from './marks.module.css';
import { Shape, type Outline } from './shape.js';

export interface MarkLook {
  readonly shape: Outline;
  readonly tone: 'coral' | 'amber' | 'sea' | 'moss' | 'muted';
}

/** A state as picture, word and colour. */
export function Mark({ shape, tone, word }: MarkLook & { readonly word: string }): ReactElement {
  return (
    <span className={`${classes['mark'] ?? ''} ${classes[tone] ?? ''}`}>
      <Shape of={shape} />
      {word}
    </span>
  );
}
