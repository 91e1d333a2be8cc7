import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseRevealed } from '#libs/contracts';
import { Fact, Facts } from '../frame/facts.js';

/** Name and ways to reach the visitor. */
export function OpenedContact({
  contact,
}: {
  readonly contact: CaseRevealed['values']['contact'];
}): ReactElement {
  const { t } = useTranslation();
  if (contact === undefined) return <p>{t('reveal.empty')}</p>;
  const { name, email, phone, handle, preferredChannel, preferredTime, timeZone } = contact;
  const shown = [
    ['name', name],
    ['email', email],
    ['phone', phone],
    ['handle', handle],
    ['preferredChannel', t(`channel.${preferredChannel}`)],
    ['preferredTime', t(`preferredTime.${preferredTime}`)],
    ['timeZone', timeZone],
  ] as const;
  return (
    <Facts>
      {shown.map(([field, value]) =>
        value === undefined ? null : (
          <Fact key={field} name={t(`reveal.contact.${field}`)}>
            {value}
          </Fact>
        ),
      )}
    </Facts>
  );
}
