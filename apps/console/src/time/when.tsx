import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { absoluteTime, preciseTime, relativeTime } from './format-time.js';
import { useNow } from './use-now.js';

/** An instant in the reader's zone, with UTC on hover. */
export function When({
  at,
  as = 'absolute',
}: {
  readonly at: string;
  readonly as?: 'absolute' | 'precise' | 'relative';
}): ReactElement {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const instant = Date.parse(at);
  const language = i18n.language;
  const texts = { absolute: absoluteTime, precise: preciseTime };
  return (
    <time dateTime={at} title={t('time.utc', { time: preciseTime(language, instant, 'UTC') })}>
      {as === 'relative' ? relativeTime(language, instant, now) : texts[as](language, instant)}
    </time>
  );
}
