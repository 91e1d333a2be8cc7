import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recoverFocus } from '../frame/recover-focus.js';
import { useNotices } from '../frame/notices.js';
import { stillOpen, withOpening, type Opened, type Opening } from './opened.rules.js';

const CHECK_MS = 1_000;

/**
 * Keeps opened content in memory, for this page alone, and masks it when its time is over. The clock is compared every
 * second instead of once at the end, since a timer does not run while a computer sleeps.
 */
export function useOpened(): { opened: Opened; open: (opening: Opening) => void; mask: () => void } {
  const { t } = useTranslation();
  const { tell } = useNotices();
  const [opened, setOpened] = useState<Opened>({});
  const isAnyOpen = Object.keys(opened).length > 0;
  useEffect(() => {
    if (!isAnyOpen) return undefined;
    const check = (): void => setOpened((current) => stillOpen(current, Date.now()));
    const timer = setInterval(check, CHECK_MS);
    document.addEventListener('visibilitychange', check);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', check);
    };
  }, [isAnyOpen]);
  const wasAnyOpen = useRef(false);
  useEffect(() => {
    if (wasAnyOpen.current && !isAnyOpen) {
      tell({ tone: 'done', text: t('reveal.masked') });
      recoverFocus();
    }
    wasAnyOpen.current = isAnyOpen;
  }, [isAnyOpen, t, tell]);
  return {
    opened,
    open: useCallback((opening: Opening) => setOpened((current) => withOpening(current, opening)), []),
    mask: useCallback(() => setOpened({}), []),
  };
}
