import { Button, Skeleton } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditCheckpoint } from '#libs/contracts';
import { useProblemText } from '../api/use-problem-text.js';
import { Shape } from '../marks/shape.js';
import { When } from '../time/when.js';
import { useCheckpoint } from './use-checkpoint.js';
import classes from './audit.module.css';

const SHORT = 12;

/** How far the log is signed, always in sight. */
export function CheckpointStrip(): ReactElement {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { data, error, refetch, isFetching } = useCheckpoint();
  return (
    <section className={classes['strip']} aria-label={t('audit.strip.title')}>
      {data !== undefined && <Signed checkpoint={data} />}
      {data === undefined && error === null && <Skeleton height={24} width="60%" />}
      {data === undefined && error !== null && (
        <>
          <p role="alert">
            {t('audit.strip.failing')} {problemText(error)}
          </p>
          <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
            {t('frame.tryAgain')}
          </Button>
        </>
      )}
    </section>
  );
}

function Signed({ checkpoint }: { readonly checkpoint: AuditCheckpoint }): ReactElement {
  const { t, i18n } = useTranslation();
  const { note, size, root, at, entries, witness } = checkpoint;
  const isSigned = note !== undefined;
  const since = entries - size;
  const count = new Intl.NumberFormat(i18n.language).format(size);
  return (
    <>
      <p className={classes[isSigned ? 'signed' : 'unsigned']}>
        <Shape of={isSigned ? 'tick' : 'triangle'} />
        {t(isSigned ? 'audit.strip.signed' : 'audit.strip.unsigned', { size: count })}
      </p>
      {isSigned && (
        <p>{since === 0 ? t('audit.strip.upToDate') : t('audit.strip.since', { count: since })}</p>
      )}
      <p>
        {t('audit.strip.root')} <code title={root}>{root.slice(0, SHORT)}…</code>
      </p>
      {at !== undefined && (
        <p>
          {t('audit.strip.at')} <When at={at} as="precise" />
        </p>
      )}
      <p>
        {t('audit.strip.witness')}: {t(`audit.strip.witnessKind.${witness}`)}
      </p>
      <p className={classes['how']}>{t('audit.strip.how')}</p>
    </>
  );
}
