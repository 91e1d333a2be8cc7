import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { revealField } from '#libs/contracts';
import { nextMasking, type Opened } from './opened.rules.js';
import { OpenedContact } from './opened-contact.js';
import { OpenedDetails } from './opened-details.js';
import { OpenedText } from './opened-text.js';
import { OpenedThread } from './opened-thread.js';
import { TimeLeft } from './time-left.js';
import classes from './reveal.module.css';

/** Opened content with the time that is left. It takes the focus when it appears, since the dialog that asked is gone. */
export function OpenedPanel({
  opened,
  onMask,
}: {
  readonly opened: Opened;
  readonly onMask: () => void;
}): ReactElement | null {
  const maskAt = nextMasking(opened);
  return maskAt === undefined ? null : <Panel opened={opened} maskAt={maskAt} onMask={onMask} />;
}

function Panel({
  opened,
  maskAt,
  onMask,
}: {
  readonly opened: Opened;
  readonly maskAt: number;
  readonly onMask: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [opened]);
  return (
    <section className={classes['panel']} aria-labelledby="opened">
      <div className={classes['top']}>
        <h2 id="opened" ref={heading} tabIndex={-1}>
          {t('reveal.opened')}
        </h2>
        <TimeLeft until={maskAt} />
        <Button variant="default" onClick={onMask}>
          {t('reveal.maskNow')}
        </Button>
      </div>
      {revealField.options.map((field) =>
        opened[field] === undefined ? null : (
          <section key={field} className={classes['field']} aria-label={t(`field.${field}`)}>
            <h3>{t(`field.${field}`)}</h3>
            <Content opened={opened} field={field} />
          </section>
        ),
      )}
    </section>
  );
}

function Content({ opened, field }: { readonly opened: Opened; readonly field: keyof Opened }): ReactElement {
  switch (field) {
    case 'contact':
      return <OpenedContact contact={opened.contact?.value} />;
    case 'question':
      return <OpenedText text={opened.question?.value} />;
    case 'details':
      return <OpenedDetails details={opened.details?.value} />;
    case 'messages':
      return <OpenedThread thread={opened.messages?.value} />;
    case 'notes':
      return <OpenedThread thread={opened.notes?.value} />;
  }
}
