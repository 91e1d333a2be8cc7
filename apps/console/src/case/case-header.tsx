import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../frame/page-heading.js';
import { DueMark } from '../marks/due-mark.js';
import { LevelMark } from '../marks/level-mark.js';
import { When } from '../time/when.js';
import type { Possible } from './case.rules.js';
import { CloseDialog } from './close-dialog.js';
import { useCaseStep } from './use-case-step.js';
import type { SeenCase } from './use-case.js';
import classes from './case.module.css';

/** Which case it is, how it stands, and the steps that are possible now. */
export function CaseHeader({
  seen,
  possible,
  isReading,
  onReload,
}: {
  readonly seen: SeenCase;
  readonly possible: Possible;
  readonly isReading: boolean;
  readonly onReload: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const claim = useCaseStep('claim', seen);
  const release = useCaseStep('release', seen);
  const [isClosing, setClosing] = useState(false);
  const { reference, service, level, state, dueAt, dueState } = seen.detail;
  const title = t('case.title', { reference });
  return (
    <div className={classes['header']}>
      <div>
        <PageHeading title={title}>{title}</PageHeading>
        <p className={classes['facts']}>
          <span>{t(`service.${service}`)}</span>
          <LevelMark level={level} />
          <span>{t(`state.${state}`)}</span>
          <span className={classes['due']}>
            <DueMark state={dueState} /> <When at={dueAt} as="relative" />
          </span>
        </p>
      </div>
      <div className={classes['steps']} role="group" aria-label={t('case.steps')}>
        {possible.claim && (
          <Button loading={claim.isPending} onClick={() => claim.mutate()}>
            {t('case.claim')}
          </Button>
        )}
        {possible.release && (
          <Button variant="default" loading={release.isPending} onClick={() => release.mutate()}>
            {t('case.release')}
          </Button>
        )}
        {possible.close && (
          <Button variant="default" onClick={() => setClosing(true)}>
            {t('case.close')}
          </Button>
        )}
        <Button variant="default" loading={isReading} onClick={onReload}>
          {t('case.reload')}
        </Button>
      </div>
      <CloseDialog seen={seen} isOpen={isClosing} onDone={() => setClosing(false)} />
    </div>
  );
}
