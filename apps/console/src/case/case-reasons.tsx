import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { signCode, type CaseDetail } from '#libs/contracts';
import classes from './case.module.css';

/** Why a case stands where it stands: reasons of its priority, and the signs that screening found. */
export function CaseReasons({ detail: { reasons, signs } }: { readonly detail: CaseDetail }): ReactElement {
  const { t } = useTranslation();
  const signText = (sign: string): string => {
    const known = signCode.safeParse(sign).data;
    return known === undefined ? sign : t(`sign.${known}`);
  };
  return (
    <section className={classes['panel']} aria-labelledby="case-reasons">
      <h2 id="case-reasons">{t('case.why')}</h2>
      <h3>{t('case.reasons')}</h3>
      <ul className={classes['list']}>
        {reasons.map((reason) => (
          <li key={reason}>{t(`reason.${reason}`)}</li>
        ))}
      </ul>
      <h3>{t('case.signs')}</h3>
      {signs.length === 0 ? (
        <p>{t('case.noSigns')}</p>
      ) : (
        <ul className={classes['list']}>
          {signs.map((sign) => (
            <li key={sign}>{signText(sign)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
