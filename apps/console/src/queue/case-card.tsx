import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DueMark } from '../marks/due-mark.js';
import { LevelMark } from '../marks/level-mark.js';
import { When } from '../time/when.js';
import { CaseLink } from './case-link.js';
import type { CaseItemProps } from './case-row.js';
import { ClaimOrState } from './claim-or-state.js';
import { countryName } from './country-name.js';
import classes from './queue.module.css';

/** One case as a card. */
export function CaseCard({ item, isClaiming, onClaim }: CaseItemProps): ReactElement {
  const { t, i18n } = useTranslation();
  const { dueAt, dueState, service, level, language, country, preferredChannel, preferredTime, state } = item;
  return (
    <li className={classes['card']}>
      <div className={classes['line']}>
        <CaseLink item={item} />
        <LevelMark level={level} />
      </div>
      <div className={classes['line']}>
        <DueMark state={dueState} />
        <When at={dueAt} as="relative" />
      </div>
      <p>{t(`service.${service}`)}</p>
      <p className={classes['minor']}>
        {[t(`language.${language}`), countryName(i18n.language, country), t(`state.${state}`)].join(' · ')}
      </p>
      <p className={classes['minor']}>
        {t('case.contactBy', {
          channel: t(`channel.${preferredChannel}`),
          time: t(`preferredTime.${preferredTime}`),
        })}
      </p>
      <p className={classes['minor']}>
        {t('queue.column.due')} <When at={dueAt} />
      </p>
      <ClaimOrState item={item} isClaiming={isClaiming} onClaim={onClaim} />
    </li>
  );
}
