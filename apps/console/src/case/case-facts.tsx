import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '#libs/contracts';
import { Fact, Facts } from '../frame/facts.js';
import { CountryName } from '../queue/country-name.js';
import { useSession } from '../session/use-session.js';
import { timeThere } from '../time/format-time.js';
import { useNow } from '../time/use-now.js';
import { When } from '../time/when.js';
import classes from './case.module.css';

/** What is known without opening anything. */
export function CaseFacts({ detail }: { readonly detail: CaseDetail }): ReactElement {
  const { t, i18n } = useTranslation();
  const { id } = useSession();
  const now = useNow();
  const { receivedAt, dueAt, queue, language, country, timeZone, preferredChannel, preferredTime } = detail;
  const { assignee, priority } = detail;
  const holder = assignee === undefined ? 'nobody' : assignee === id ? 'you' : 'other';
  return (
    <section className={classes['panel']} aria-labelledby="case-facts">
      <h2 id="case-facts">{t('case.facts')}</h2>
      <Facts>
        <Fact name={t('case.fact.received')}>
          <When at={receivedAt} />
        </Fact>
        <Fact name={t('case.fact.due')}>
          <When at={dueAt} />
        </Fact>
        <Fact name={t('case.fact.assignee')}>{t(`case.assignee.${holder}`)}</Fact>
        <Fact name={t('case.fact.queue')}>{queue}</Fact>
        <Fact name={t('case.fact.priority')}>{t('case.priorityValue', { priority })}</Fact>
        <Fact name={t('case.fact.language')}>{t(`language.${language}`)}</Fact>
        <Fact name={t('case.fact.country')}>
          <CountryName code={country} />
        </Fact>
        {timeZone !== undefined && (
          <Fact name={t('case.fact.timeZone')}>
            {timeThere(i18n.language, now, timeZone)} ({timeZone})
          </Fact>
        )}
        <Fact name={t('case.fact.contact')}>
          {t('case.contactBy', {
            channel: t(`channel.${preferredChannel}`),
            time: t(`preferredTime.${preferredTime}`),
          })}
        </Fact>
      </Facts>
    </section>
  );
}
