import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#libs/contracts';
import { Mark, type MarkLook } from './mark.js';

type Outcome = NonNullable<AuditEntry['outcome']>;

const LOOKS: Readonly<Record<Outcome, MarkLook>> = {
  allowed: { shape: 'tick', tone: 'moss' },
  refused: { shape: 'barred', tone: 'coral' },
  failed: { shape: 'cross', tone: 'amber' },
};

/** How an access ended, as picture, word and colour. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const { t } = useTranslation();
  return <Mark {...LOOKS[outcome]} word={t(`outcome.${outcome}`)} />;
}
