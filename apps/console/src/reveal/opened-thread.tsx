import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseRevealed } from '#libs/contracts';
import { When } from '../time/when.js';
import classes from './reveal.module.css';

/** Messages or notes, in the order in which they were written. */
export function OpenedThread({
  thread,
}: {
  readonly thread: CaseRevealed['values']['messages'];
}): ReactElement {
  const { t } = useTranslation();
  if (thread === undefined || thread.length === 0) return <p>{t('reveal.empty')}</p>;
  return (
    <ol className={classes['thread']}>
      {thread.map(({ id, author, at, text }) => (
        <li key={id} className={classes[author]}>
          <p className={classes['author']}>
            {t(`reveal.author.${author}`)} · <When at={at} />
          </p>
          <p className={classes['text']} dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}
