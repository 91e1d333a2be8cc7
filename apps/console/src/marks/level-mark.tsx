import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level } from '#libs/contracts';
import { Mark, type MarkLook } from './mark.js';

const LOOKS: Readonly<Record<Level, MarkLook>> = {
  emergency: { shape: 'octagon', tone: 'coral' },
  urgent: { shape: 'triangle', tone: 'amber' },
  soon: { shape: 'diamond', tone: 'sea' },
  routine: { shape: 'ring', tone: 'muted' },
};

/** What screening says, as picture, word and colour. */
export function LevelMark({ level }: { readonly level: Level }): ReactElement {
  const { t } = useTranslation();
  return <Mark {...LOOKS[level]} word={t(`level.${level}`)} />;
}
