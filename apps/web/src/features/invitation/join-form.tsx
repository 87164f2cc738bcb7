import { limits } from '@atrium/contracts/limits';
import { PasswordField } from '@atrium/ui/field/password-field';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createCountryOptions } from '../../lib/country-options.ts';
import { createForm } from '../../lib/create-form.ts';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from '../auth/auth-layout.module.css';
import { likelyCountry } from '../auth/likely-country.ts';
import { invitationLink, type Link } from './invitation-link.ts';

/** A new account for the address of the invitation: nothing to confirm, no organization of one's own (ACC-2). */
export function JoinForm(props: { readonly link: Link }): JSX.Element {
  const form = createForm({
    initial: { firstName: '', lastName: '', password: '', country: likelyCountry() },
    required: ['firstName', 'lastName', 'password', 'country'],
    label: (field) => t(`auth.signUp.${field}`),
    submit: (values) => api.invitation.signUp.mutate({ ...props.link, ...values, locale: locale() }),
    onDone: ({ organizationId }) => {
      invitationLink.forget();
      location.assign(paths.dashboard(organizationId));
    },
  });
  const countries = createCountryOptions();
  return (
    <FormShell
      wide
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('invitation.submit')}
      busyLabel={t('invitation.busy')}
    >
      <p>{t('invitation.signUpLead')}</p>
      <NameFields form={form} />
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
        options={countries()}
        value={form.values.country}
        onChange={form.set('country')}
        error={form.errorOf('country')}
      />
    </FormShell>
  );
}

type NameFieldsProps = {
  readonly form: {
    readonly values: { readonly firstName: string; readonly lastName: string };
    readonly set: (field: 'firstName' | 'lastName') => (value: string) => void;
    readonly errorOf: (field: string) => string | undefined;
  };
};

const NameFields = (props: NameFieldsProps): JSX.Element => (
  <div class={styles.pair}>
    <TextField
      name="firstName"
      autocomplete="given-name"
      required
      maxLength={limits.personName}
      label={t('auth.signUp.firstName')}
      value={props.form.values.firstName}
      onInput={props.form.set('firstName')}
      error={props.form.errorOf('firstName')}
    />
    <TextField
      name="lastName"
      autocomplete="family-name"
      required
      maxLength={limits.personName}
      label={t('auth.signUp.lastName')}
      value={props.form.values.lastName}
      onInput={props.form.set('lastName')}
      error={props.form.errorOf('lastName')}
    />
  </div>
);
