import { limits } from '@atrium/contracts/limits';
import { PasswordField } from '@atrium/ui/field/password-field';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { useSearchParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { AuthLayout } from '../auth/auth-layout.tsx';
import { WhatHappensNext } from './what-happens-next.tsx';

/** Identifier and password open the case; nobody without them can even ask (SEC-6). */
export function StartCase(props: { readonly onStarted: (token: string) => void }): JSX.Element {
  const [search] = useSearchParams<{ email?: string }>();
  const form = createForm({
    initial: { email: search.email ?? '', password: '' },
    required: ['email', 'password'],
    label: (field) => t(`identity.start.${field}`),
    submit: (values) => api.identityReview.start.mutate(values),
    onDone: ({ token }) => props.onStarted(token),
  });
  return (
    <AuthLayout
      title={t('identity.start.title')}
      lead={t('identity.start.lead')}
      footer={<a href={paths.signIn}>{t('identity.start.backToSignIn')}</a>}
    >
      <FormShell
        wide
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('identity.start.submit')}
        busyLabel={t('identity.start.busy')}
      >
        <TextField
          name="email"
          type="email"
          autocomplete="username"
          inputMode="email"
          required
          maxLength={limits.email}
          label={t('identity.start.email')}
          value={form.values.email}
          onInput={form.set('email')}
          error={form.errorOf('email')}
        />
        <PasswordField
          name="password"
          autocomplete="current-password"
          required
          maxLength={limits.passwordMax}
          label={t('identity.start.password')}
          showLabel={t('common.show')}
          hideLabel={t('common.hide')}
          value={form.values.password}
          onInput={form.set('password')}
          error={form.errorOf('password')}
        />
      </FormShell>
      <WhatHappensNext />
    </AuthLayout>
  );
}
