import type { AccountView } from '@atrium/contracts/account/account-view';
import { limits } from '@atrium/contracts/limits';
import { type Locale, locales } from '@atrium/contracts/locale';
import { setReaderTimeZone } from '@atrium/i18n/reader-time-zone';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { showToast } from '@atrium/ui/toast/toast-store';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { changeLocale, t } from '../../lib/i18n.ts';
import { timeZoneOptions } from '../../lib/time-zone-options.ts';
import { guardUnsaved } from '../../lib/unsaved-changes.ts';
import styles from '../organization/organization-form.module.css';
import { useAccountChanged } from './use-account-changed.ts';

export function ProfileForm(props: { readonly account: AccountView }): JSX.Element {
  const form = createProfileForm(props.account);
  guardUnsaved(form.dirty);
  return (
    <div class={styles.form}>
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('account.profile.save')}
        busyLabel={t('common.saving')}
      >
        <TextField
          name="loginIdentifier"
          label={t('account.profile.loginIdentifier')}
          value={props.account.loginIdentifier}
          onInput={() => {}}
          readOnly
          help={t('account.profile.loginIdentifierHelp')}
        />
        <TextField
          name="firstName"
          autocomplete="given-name"
          required
          maxLength={limits.personName}
          label={t('account.profile.firstName')}
          value={form.values.firstName}
          onInput={form.set('firstName')}
          error={form.errorOf('firstName')}
        />
        <TextField
          name="lastName"
          autocomplete="family-name"
          required
          maxLength={limits.personName}
          label={t('account.profile.lastName')}
          value={form.values.lastName}
          onInput={form.set('lastName')}
          error={form.errorOf('lastName')}
        />
        <LanguageAndZone form={form} />
      </FormShell>
    </div>
  );
}

function createProfileForm(person: AccountView) {
  const changed = useAccountChanged();
  const { firstName, lastName, locale, timeZone } = person;
  return createForm({
    initial: { firstName, lastName, locale: locale as string, timeZone: timeZone ?? '' },
    required: ['firstName', 'lastName'],
    label: (field) =>
      field === 'timeZone'
        ? t('profile.timeZone.label')
        : t(`account.profile.${field === 'locale' ? 'language' : field}`),
    submit: (values) =>
      api.account.update.mutate({
        ...values,
        locale: values.locale as Locale,
        timeZone: values.timeZone || null,
      }),
    onDone: async (account) => {
      await changeLocale(account.locale);
      setReaderTimeZone(account.timeZone);
      changed(account);
      showToast({ tone: 'success', title: t('account.profile.saved') });
    },
  });
}

const LanguageAndZone = (props: { readonly form: ReturnType<typeof createProfileForm> }): JSX.Element => (
  <>
    <Select
      name="locale"
      label={t('account.profile.language')}
      help={t('account.profile.languageHelp')}
      options={locales.map((value) => ({ value, label: t(`common.ownLanguage.${value}`) }))}
      value={props.form.values.locale}
      onChange={props.form.set('locale')}
      error={props.form.errorOf('locale')}
    />
    <Select
      name="timeZone"
      label={t('profile.timeZone.label')}
      help={t('profile.timeZone.help')}
      options={timeZones(props.form.values.timeZone)}
      value={props.form.values.timeZone}
      onChange={props.form.set('timeZone')}
      error={props.form.errorOf('timeZone')}
    />
  </>
);

/** Every zone that this browser knows, after the device's own. */
const timeZones = (chosen: string) => [
  {
    value: '',
    label: t('profile.timeZone.device', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
  },
  ...timeZoneOptions(chosen),
];
