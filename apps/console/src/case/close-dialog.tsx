import { Radio, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { closeCase, disposition, type CloseCase } from '#libs/contracts';
import { FormDialog } from '../frame/form-dialog.js';
import { focusFirstFault } from '../frame/focus-first-fault.js';
import { faultsOf } from '../words/faults.js';
import { useCloseCase } from './use-close-case.js';
import type { SeenCase } from './use-case.js';
import classes from './case.module.css';

interface Values {
  readonly disposition: string;
  readonly note: string;
}

/** Asks how a case ended, and ends it. */
export function CloseDialog({
  seen,
  isOpen,
  onDone,
}: {
  readonly seen: SeenCase;
  readonly isOpen: boolean;
  readonly onDone: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const close = useCloseCase(seen);
  const form = useForm<Values>({
    initialValues: { disposition: '', note: '' },
    validate: (values) =>
      faultsOf(closeCase, bodyOf(values), (field) =>
        t(field === 'note' ? 'case.closing.fault.note' : 'case.closing.fault.disposition'),
      ),
  });
  const leave = (): void => {
    close.reset();
    onDone();
  };
  const submit = (values: Values): void => {
    close.mutate(closeCase.parse(bodyOf(values)), { onSuccess: leave });
  };
  return (
    <FormDialog
      isOpen={isOpen}
      title={t('case.closing.title', { reference: seen.detail.reference })}
      error={close.error}
      isPending={close.isPending}
      submitText={t('case.closing.submit')}
      onSubmit={form.onSubmit(submit, focusFirstFault)}
      onLeave={leave}
    >
      <Radio.Group {...form.getInputProps('disposition')} label={t('case.closing.disposition')}>
        <div className={classes['choices']}>
          {disposition.options.map((value) => (
            <Radio key={value} value={value} label={t(`disposition.${value}`)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        {...form.getInputProps('note')}
        label={t('case.closing.note')}
        description={t('case.closing.noteHint')}
        rows={3}
        dir="auto"
      />
    </FormDialog>
  );
}

function bodyOf({ disposition: how, note }: Values): Partial<Record<keyof CloseCase, string>> {
  return { disposition: how, ...(note.trim() === '' ? {} : { note }) };
}
