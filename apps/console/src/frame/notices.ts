import { createContext, useContext } from 'react';

export interface Notice {
  readonly tone: 'done' | 'failed';
  readonly text: string;
}

export interface Notices {
  readonly current: Notice | undefined;
  /** Says how an action ended: on the page and to a screen reader. */
  readonly tell: (notice: Notice) => void;
  readonly dismiss: () => void;
}

export const NoticesContext = createContext<Notices | undefined>(undefined);

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (notices === undefined) throw new Error('there is no NoticeKeeper around this component');
  return notices;
}
