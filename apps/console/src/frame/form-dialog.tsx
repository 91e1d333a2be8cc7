import { Button, Modal } from '@mantine/core';
import type { ReactElement, ReactNode, SubmitEventHandler } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../api/use-problem-text.js';
import { Fault } from './fault.js';
import classes from './form-dialog.module.css';

/** A question that is answered by a form or left; what went wrong stands above the fields. */
export function FormDialog({
  isOpen,
  title,
  lead,
  error,
  isPending,
  submitText,
  onSubmit,
  onLeave,
  children,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly lead?: string;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly submitText: string;
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return (
    <Modal
      opened={isOpen}
      onClose={onLeave}
      title={title}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <form className={classes['form']} noValidate onSubmit={onSubmit}>
        {lead !== undefined && <p>{lead}</p>}
        <Fault>{error === null ? undefined : problemText(error)}</Fault>
        {children}
        <div className={classes['buttons']}>
          <Button type="submit" loading={isPending}>
            {submitText}
          </Button>
          <Button variant="default" onClick={onLeave}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
