import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './reveal.module.css';

/** Minutes and seconds until the content is masked. Not announced while it counts. */
export function TimeLeft({ until }: { readonly until: number }): ReactElement {
  const { t } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((until - now) / 1_000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p className={classes['left']} role="timer">
      {t('reveal.left', { time })}
    </p>
  );
}
