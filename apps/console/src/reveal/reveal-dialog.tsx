import { Checkbox, Radio, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { purpose, revealCase, revealField, type CaseDetail } from '#libs/contracts';
import { FormDialog } from '../frame/form-dialog.js';
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
    <FormDialog
      isOpen={isOpen}
      title={t('reveal.title', { reference: detail.reference })}
      lead={t('reveal.lead')}
      error={reveal.error}
      isPending={reveal.isPending}
      submitText={t('reveal.submit')}
      onSubmit={form.onSubmit(submit, focusFirstFault)}
      onLeave={leave}
    >
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
    </FormDialog>
  );
}

function bodyOf({ fields, purpose: why, note }: Values): Record<string, unknown> {
  return { fields, purpose: why, ...(note.trim() === '' ? {} : { note }) };
}

function faultKey(field: string): 'reveal.fault.fields' | 'reveal.fault.purpose' | 'reveal.fault.note' {
  if (field === 'fields') return 'reveal.fault.fields';
  return field === 'purpose' ? 'reveal.fault.purpose' : 'reveal.fault.note';
}
