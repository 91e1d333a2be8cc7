import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { searchAudit } from '#libs/contracts';
import { focusFirstFault } from '../frame/focus-first-fault.js';
import { faultsOf } from '../words/faults.js';
import { OUTCOMES, readAuditSearch, type AuditSearch } from './audit-search.js';
import { fromLocalInput, toLocalInput } from './local-time.rules.js';
import classes from './audit.module.css';

interface Values {
  readonly action: string;
  readonly actor: string;
  readonly case: string;
  readonly outcome: string;
  readonly from: string;
  readonly to: string;
}

/** Filters of the log. They take effect by the button, since every search goes on the log. */
export function AuditFilters({ search }: { readonly search: AuditSearch }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useForm<Values>({
    initialValues: {
      action: search.action ?? '',
      actor: search.actor ?? '',
      case: search.case ?? '',
      outcome: search.outcome ?? '',
      from: toLocalInput(search.from),
      to: toLocalInput(search.to),
    },
    validate: (values) => faultsOf(searchAudit, filtersOf(values), (field) => t(faultKey(field))),
  });
  const go = (next: AuditSearch): void => {
    void navigate({ to: '/audit', search: next });
    void queryClient.invalidateQueries({ queryKey: ['checkpoint'] });
    void queryClient.invalidateQueries({ queryKey: ['audit', next] });
  };
  return (
    <search aria-label={t('audit.filters')}>
      <form
        className={classes['filters']}
        noValidate
        onSubmit={form.onSubmit((values) => go(readAuditSearch(filtersOf(values))), focusFirstFault)}
      >
        <TextInput
          {...form.getInputProps('action')}
          label={t('audit.action')}
          description={t('audit.actionHint')}
          spellCheck={false}
        />
        <TextInput
          {...form.getInputProps('actor')}
          label={t('audit.actor')}
          description={t('audit.actorHint')}
          spellCheck={false}
        />
        <TextInput {...form.getInputProps('case')} label={t('audit.case')} spellCheck={false} />
        <NativeSelect
          {...form.getInputProps('outcome')}
          label={t('audit.outcome')}
          data={[
            { value: '', label: t('audit.anyOutcome') },
            ...OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
          ]}
        />
        <TextInput {...form.getInputProps('from')} label={t('audit.from')} type="datetime-local" />
        <TextInput {...form.getInputProps('to')} label={t('audit.to')} type="datetime-local" />
        <div className={classes['buttons']}>
          <Button type="submit">{t('audit.search')}</Button>
          <Button variant="default" onClick={() => go({})}>
            {t('audit.clear')}
          </Button>
        </div>
      </form>
    </search>
  );
}

/** What was filled in, as the API takes it. */
function filtersOf({ from, to, ...texts }: Values): Record<string, string> {
  const times = { from: fromLocalInput(from), to: fromLocalInput(to) };
  const filled = Object.entries({ ...texts, ...times })
    .map(([name, value]) => [name, value?.trim() ?? ''] as const)
    .filter(([, value]) => value !== '');
  return Object.fromEntries(filled);
}

function faultKey(field: string): 'audit.fault.action' | 'audit.fault.actor' | 'audit.fault.case' {
  if (field === 'action') return 'audit.fault.action';
  return field === 'actor' ? 'audit.fault.actor' : 'audit.fault.case';
}
