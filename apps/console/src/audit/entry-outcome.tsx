import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#libs/contracts';
import { Mark } from '../marks/mark.js';
import { OutcomeMark } from '../marks/outcome-mark.js';

/** How an access ended; for other entries what they are. */
export function EntryOutcome({ entry: { outcome, kind } }: { readonly entry: AuditEntry }): ReactElement {
  const { t } = useTranslation();
  if (outcome !== undefined) return <OutcomeMark outcome={outcome} />;
  return kind === 'unreadable' ? (
    <Mark shape="triangle" tone="coral" word={t('entryKind.unreadable')} />
  ) : (
    <span>{t(`entryKind.${kind}`)}</span>
  );
}
