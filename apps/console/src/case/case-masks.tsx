import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '#libs/contracts';
import { Fact, Facts } from '../frame/facts.js';
import { Shape } from '../marks/shape.js';
import { RevealDialog } from '../reveal/reveal-dialog.js';
import type { Opening } from '../reveal/opened.rules.js';
import type { Possible } from './case.rules.js';
import classes from './case.module.css';

/** Who asks, masked, and the door to more. */
export function CaseMasks({
  detail,
  possible,
  onOpened,
}: {
  readonly detail: CaseDetail;
  readonly possible: Possible;
  readonly onOpened: (opening: Opening) => void;
}): ReactElement {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const { masks, state } = detail;
  return (
    <section className={classes['panel']} aria-labelledby="case-person">
      <h2 id="case-person">{t('case.person')}</h2>
      {masks === undefined ? (
        <p>{t(state === 'erased' ? 'case.masksErased' : 'case.masksAway')}</p>
      ) : (
        <Facts>
          {(['name', 'email', 'phone'] as const).map((field) => (
            <Fact key={field} name={t(`case.mask.${field}`)}>
              {masks[field] === undefined ? (
                t('case.mask.none')
              ) : (
                <>
                  <bdi>{masks[field]}</bdi>{' '}
                  <span className={classes['masked']}>
                    <Shape of="lock" /> {t('case.mask.hidden')}
                  </span>
                </>
              )}
            </Fact>
          ))}
        </Facts>
      )}
      {possible.open && (
        <>
          <Button className={classes['open']} onClick={() => setAsking(true)}>
            {t('case.open')}
          </Button>
          <RevealDialog
            detail={detail}
            isOpen={isAsking}
            onOpened={onOpened}
            onDone={() => setAsking(false)}
          />
        </>
      )}
    </section>
  );
}
