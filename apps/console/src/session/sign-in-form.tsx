import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '#libs/contracts';
import { useProblemText } from '../api/use-problem-text.js';
import { Fault } from '../frame/fault.js';
import { focusFirstFault } from '../frame/focus-first-fault.js';
import { faultsOf } from '../words/faults.js';
import { useSignIn } from './use-sign-in.js';
import classes from './sign-in.module.css';

/** E-mail address and password. A refusal keeps what was typed. */
export function SignInForm({ returnPath }: { readonly returnPath: string }): ReactElement {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { mutate, isPending, error } = useSignIn(returnPath);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: (values) => faultsOf(signIn, values, (field, code) => t(faultKey(field, code))),
    onSubmitPreventDefault: 'always',
  });
  return (
    <form
      className={classes['form']}
      noValidate
      onSubmit={form.onSubmit((values) => mutate(values), focusFirstFault)}
    >
      <Fault>{error === null ? undefined : problemText(error)}</Fault>
      <TextInput
        {...form.getInputProps('email')}
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
      />
      <PasswordInput
        {...form.getInputProps('password')}
        label={t('signIn.password')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword'), tabIndex: 0, size: 32 }}
        required
        withAsterisk={false}
      />
      <Button type="submit" loading={isPending} fullWidth size="md">
        {t('signIn.submit')}
      </Button>
    </form>
  );
}

function faultKey(
  field: string,
  code: string,
): 'signIn.fault.email' | 'signIn.fault.password' | 'signIn.fault.passwordLong' {
  if (field === 'email') return 'signIn.fault.email';
  return code === 'too_big' ? 'signIn.fault.passwordLong' : 'signIn.fault.password';
}
