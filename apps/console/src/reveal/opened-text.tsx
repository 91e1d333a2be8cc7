import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './reveal.module.css';

/** What a person wrote, as text and nothing else: no markup, no links. */
export function OpenedText({ text }: { readonly text: string | undefined }): ReactElement {
  const { t } = useTranslation();
  if (text === undefined) return <p>{t('reveal.empty')}</p>;
  return (
    <p className={classes['text']} dir="auto">
      {text}
    </p>
  );
}
