import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Fact, Facts } from '../frame/facts.js';
import { useDetailWords } from './use-detail-words.js';

/** The service's own answers, by name. A name or value that this console does not know is shown as it came. */
export function OpenedDetails({
  details,
}: {
  readonly details: Readonly<Record<string, unknown>> | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const { nameOf, valueOf } = useDetailWords();
  if (details === undefined) return <p>{t('reveal.empty')}</p>;
  return (
    <Facts>
      {Object.entries(details).map(([field, value]) => (
        <Fact key={field} name={nameOf(field)}>
          {valueOf(field, value)}
        </Fact>
      ))}
    </Facts>
  );
}
