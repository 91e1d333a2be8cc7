import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenedPanel } from '../reveal/opened-panel.js';
import { useOpened } from '../reveal/use-opened.js';
import { useSession } from '../session/use-session.js';
import { CaseFacts } from './case-facts.js';
import { CaseHeader } from './case-header.js';
import { CaseMasks } from './case-masks.js';
import { CaseReasons } from './case-reasons.js';
import { possibleSteps } from './case.rules.js';
import { ReplyForm } from './reply-form.js';
import type { SeenCase } from './use-case.js';
import classes from './case.module.css';

/** Everything about a case. What was opened lives in this component and goes with it. */
export function CaseView({
  seen,
  isReading,
  onReload,
}: {
  readonly seen: SeenCase;
  readonly isReading: boolean;
  readonly onReload: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { detail } = seen;
  const possible = possibleSteps(detail, useSession());
  const { opened, open, mask } = useOpened();
  const whyNoReply = possible.hasEnded ? 'endedToReply' : possible.claim ? 'claimToOpen' : 'notYoursToOpen';
  return (
    <>
      <CaseHeader seen={seen} possible={possible} isReading={isReading} onReload={onReload} />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <CaseMasks detail={detail} possible={possible} onOpened={open} />
          <OpenedPanel opened={opened} onMask={mask} />
          {possible.reply ? (
            <ReplyForm detail={detail} />
          ) : (
            <p className={classes['quiet']}>{t(`case.${whyNoReply}`)}</p>
          )}
        </div>
        <div className={classes['column']}>
          <CaseReasons detail={detail} />
          <CaseFacts detail={detail} />
        </div>
      </div>
    </>
  );
}
