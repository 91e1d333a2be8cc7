import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseListItem } from '#libs/contracts';
import { DueMark } from '../marks/due-mark.js';
import { LevelMark } from '../marks/level-mark.js';
import { When } from '../time/when.js';
import { CaseLink } from './case-link.js';
import { ClaimOrState } from './claim-or-state.js';
import { CountryName } from './country-name.js';
import classes from './queue.module.css';

export interface CaseItemProps {
  readonly item: CaseListItem;
  readonly isClaiming: boolean;
  readonly onClaim: (item: CaseListItem) => void;
}

/** One case as a row. */
export function CaseRow({ item, isClaiming, onClaim }: CaseItemProps): ReactElement {
  const { t } = useTranslation();
  const { dueAt, dueState, service, level, language, country, preferredChannel, preferredTime, state } = item;
  return (
    <tr>
      <td>
        <DueMark state={dueState} />
        <div className={classes['times']}>
          <When at={dueAt} as="relative" /> <When at={dueAt} />
        </div>
      </td>
      <th scope="row">
        <CaseLink item={item} />
      </th>
      <td>{t(`service.${service}`)}</td>
      <td>
        <LevelMark level={level} />
      </td>
      <td>{t(`language.${language}`)}</td>
      <td>
        <CountryName code={country} />
      </td>
      <td>
        {t('case.contactBy', {
          channel: t(`channel.${preferredChannel}`),
          time: t(`preferredTime.${preferredTime}`),
        })}
      </td>
      <td>{t(`state.${state}`)}</td>
      <td>
        <ClaimOrState item={item} isClaiming={isClaiming} onClaim={onClaim} />
      </td>
    </tr>
  );
}
