import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#libs/contracts';
import { Mark } from '../marks/mark.js';
import { useLeafCheck } from './use-leaf-check.js';
import classes from './audit.module.css';

/** The leaf as it was hashed, indented for reading, with its hash computed anew. */
export function EntryLeaf({ entry: { leaf, leafHash } }: { readonly entry: AuditEntry }): ReactElement {
  const { t } = useTranslation();
  const check = useLeafCheck(leaf, leafHash);
  const indented = indent(leaf);
  return (
    <>
      <div>
        <h3 id="leaf-hash">{t('audit.entry.leafHash')}</h3>
        <p className={classes['hash']}>
          <code>{leafHash}</code>
        </p>
        {check === 'matches' && <Mark shape="tick" tone="moss" word={t('audit.entry.matches')} />}
        {check === 'differs' && <Mark shape="triangle" tone="coral" word={t('audit.entry.differs')} />}
      </div>
      <div>
        <h3>{t('audit.entry.leaf')}</h3>
        {indented === undefined && <p>{t('audit.entry.unformatted')}</p>}
        <pre
          className={classes['leaf']}
          tabIndex={0}
          role="region"
          aria-label={t('audit.entry.leaf')}
          dir="ltr"
        >
          {indented ?? leaf}
        </pre>
      </div>
    </>
  );
}

function indent(leaf: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(leaf), null, 2);
  } catch {
    return undefined;
  }
}
