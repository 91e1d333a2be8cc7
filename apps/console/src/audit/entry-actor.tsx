import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#libs/contracts';
import { shortRef } from './short-ref.rules.js';

/** Who did it: kind or role, and a short id. */
export function EntryActor({ actor }: { readonly actor: AuditEntry['actor'] }): ReactElement {
  const { t } = useTranslation();
  if (actor === undefined) return <>{t('audit.noActor')}</>;
  const { kind, ref, role } = actor;
  const what = role === undefined ? t(`actorKind.${kind}`) : t(`role.${role}`);
  return (
    <span title={ref}>
      {what} {shortRef(ref)}
    </span>
  );
}
