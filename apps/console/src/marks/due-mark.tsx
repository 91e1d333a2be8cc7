import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueState } from '#libs/contracts';
import { Mark, type MarkLook } from './mark.js';

const LOOKS: Readonly<Record<DueState, MarkLook>> = {
  ok: { shape: 'clock', tone: 'muted' },
  soon: { shape: 'hourglass', tone: 'amber' },
  overdue: { shape: 'bell', tone: 'coral' },
  paused: { shape: 'bars', tone: 'sea' },
};

/** How a case stands to its due time, as picture, word and colour. */
export function DueMark({ state }: { readonly state: DueState }): ReactElement {
  const { t } = useTranslation();
  return <Mark {...LOOKS[state]} word={t(`due.${state}`)} />;
}
