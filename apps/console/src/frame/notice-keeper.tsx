import { useCallback, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { NoticesContext, type Notice } from './notices.js';

/** Keeps the last result of an action until the next one or until it is dismissed. */
export function NoticeKeeper({ children }: { readonly children: ReactNode }): ReactElement {
  const [current, setCurrent] = useState<Notice>();
  const tell = useCallback((notice: Notice) => setCurrent(notice), []);
  const dismiss = useCallback(() => setCurrent(undefined), []);
  const notices = useMemo(() => ({ current, tell, dismiss }), [current, tell, dismiss]);
  return <NoticesContext value={notices}>{children}</NoticesContext>;
}
