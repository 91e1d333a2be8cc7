import { Button, Checkbox, Modal, Radio, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { purpose, revealCase, revealField, type CaseDetail } from '#libs/contracts';
import { useProblemText } from '../api/use-problem-text.js';
import { Fault } from '../frame/fault.js';
import { focusFirstFault } from '../frame/focus-first-fault.js';
import { faultsOf } from '../words/faults.js';
import type { Opening } from './opened.rules.js';
import { useReveal } from './use-reveal.js';
import classes from './reveal.module.css';

interface Values {
  readonly fields: string[];
  readonly purpose: string;
  readonly note: string;
}

/** Asks what is needed and what for, before anything is opened. */
export function RevealDialog({
  detail,
  isOpen,
  onOpened,
  onDone,
}: {
  readonly detail: CaseDetail;
  readonly isOpen: boolean;
  readonly onOpened: (opening: Opening) => void;
  readonly onDone: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const reveal = useReveal(detail);
  const form = useForm<Values>({
    initialValues: { fields: [], purpose: '', note: '' },
    validate: (values) => faultsOf(revealCase, bodyOf(values), (field) => t(faultKey(field))),
  });
  const leave = (): void => {
    form.reset();
    reveal.reset();
    onDone();
  };
  const submit = (values: Values): void => {
    reveal.mutate(revealCase.parse(bodyOf(values)), {
      onSuccess: (opening) => {
        onOpened(opening);
        leave();
      },
    });
  };
  return (
    <Modal
      opened={isOpen}
      onClose={leave}
      title={t('reveal.title', { reference: detail.reference })}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <form className={classes['form']} noValidate onSubmit={form.onSubmit(submit, focusFirstFault)}>
        <p>{t('reveal.lead')}</p>
        <Fault>{reveal.error === null ? undefined : problemText(reveal.error)}</Fault>
        <Checkbox.Group {...form.getInputProps('fields')} label={t('reveal.fields')}>
          <div className={classes['choices']}>
            {revealField.options.map((field) => (
              <Checkbox key={field} value={field} label={t(`field.${field}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Radio.Group {...form.getInputProps('purpose')} label={t('reveal.purpose')}>
          <div className={classes['choices']}>
            {purpose.options.map((value) => (
              <Radio key={value} value={value} label={t(`purpose.${value}`)} />
            ))}
          </div>
        </Radio.Group>
        <Textarea
          {...form.getInputProps('note')}
          label={t('reveal.note')}
          description={t('reveal.noteHint')}
          rows={2}
          dir="auto"
        />
        <div className={classes['buttons']}>
          <Button type="submit" loading={reveal.isPending}>
            {t('reveal.submit')}
          </Button>
          <Button variant="default" onClick={leave}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function bodyOf({ fields, purpose: why, note }: Values): Record<string, unknown> {
  return { fields, purpose: why, ...(note.trim() === '' ? {} : { note }) };
}

function faultKey(field: string): 'reveal.fault.fields' | 'reveal.fault.purpose' | 'reveal.fault.note' {
  if (field === 'fields') return 'reveal.fault.fields';
  return field === 'purpose' ? 'reveal.fault.purpose' : 'reveal.fault.note';
}
