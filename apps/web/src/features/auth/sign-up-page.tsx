import { limits } from '@atrium/contracts/limits';
import { sortedCountries } from '@atrium/i18n/country-name';
import { PasswordField } from '@atrium/ui/field/password-field';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { useNavigate } from '@solidjs/router';
import { createMemo, type JSX } from 'solid-js';
import { createForm } from '../../lib/create-form.ts';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from './auth-layout.module.css';
import { AuthLayout } from './auth-layout.tsx';
import { likelyCountry } from './likely-country.ts';
import { pendingConfirmation } from './pending-confirmation.ts';

export function SignUpPage(): JSX.Element {
  const navigate = useNavigate();
  const form = createForm({
    initial: { firstName: '', lastName: '', email: '', password: '', country: likelyCountry() },
    required: ['firstName', 'lastName', 'email', 'password', 'country'],
    label: (field) => t(`auth.signUp.${field}`),
    submit: async (values) => {
      const { api } = await import('../../lib/api.ts');
      return api.account.signUp.mutate({ ...values, locale: locale() });
    },
    onDone: ({ confirmationId }, { email }) => {
      pendingConfirmation.write({ confirmationId, email });
      navigate(paths.confirmEmail);
    },
  });
  const countries = createMemo(() => [...sortedCountries(locale())]);

  return (
    <AuthLayout
      title={t('auth.signUp.title')}
      lead={t('auth.signUp.lead')}
      footer={
        <>
          {t('auth.signUp.haveAccount')} <a href={paths.signIn}>{t('auth.signUp.signIn')}</a>
        </>
      }
    >
      <FormShell
        wide
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('auth.signUp.submit')}
        busyLabel={t('auth.signUp.busy')}
      >
        <div class={styles.pair}>
          <TextField
            name="firstName"
            autocomplete="given-name"
            required
            maxLength={limits.personName}
            label={t('auth.signUp.firstName')}
            value={form.values.firstName}
            onInput={form.set('firstName')}
            error={form.errorOf('firstName')}
          />
          <TextField
            name="lastName"
            autocomplete="family-name"
            required
            maxLength={limits.personName}
            label={t('auth.signUp.lastName')}
            value={form.values.lastName}
            onInput={form.set('lastName')}
            error={form.errorOf('lastName')}
          />
        </div>
        <TextField
          name="email"
          type="email"
          autocomplete="username"
          inputMode="email"
          required
          maxLength={limits.email}
          label={t('auth.signUp.email')}
          help={t('auth.signUp.emailHelp')}
          value={form.values.email}
          onInput={form.set('email')}
          error={form.errorOf('email')}
        />
        <PasswordField
          name="password"
          autocomplete="new-password"
          required
          maxLength={limits.passwordMax}
          label={t('auth.signUp.password')}
          help={t('auth.signUp.passwordHelp')}
          showLabel={t('common.show')}
          hideLabel={t('common.hide')}
          value={form.values.password}
          onInput={form.set('password')}
          error={form.errorOf('password')}
        />
        <Select
          name="country"
          autocomplete="country"
          required
          label={t('auth.signUp.country')}
          placeholder={t('auth.signUp.countryPlaceholder')}
          options={countries().map(({ code, name }) => ({ value: code, label: name }))}
          value={form.values.country}
          onChange={form.set('country')}
          error={form.errorOf('country')}
        />
      </FormShell>
    </AuthLayout>
  );
}
