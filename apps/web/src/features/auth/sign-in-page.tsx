import { limits } from '@atrium/contracts/limits';
import { Banner } from '@atrium/ui/banner/banner';
import { PasswordField } from '@atrium/ui/field/password-field';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { useSearchParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths, safeNext } from '../../lib/paths.ts';
import styles from './auth-layout.module.css';
import { AuthLayout } from './auth-layout.tsx';

type Notice = (typeof notices)[keyof typeof notices];

/** Why the visitor is here, when there is something to say. */
const NoticeBanner = (props: { readonly notice: Notice | undefined }): JSX.Element => (
  <Show when={props.notice}>
    {(shown) => (
      <div class={styles.stack}>
        <Banner tone={shown().tone}>{t(shown().key)}</Banner>
      </div>
    )}
  </Show>
);

const notices = {
  confirmed: { tone: 'success', key: 'auth.signIn.confirmed' },
  passwordSet: { tone: 'success', key: 'auth.signIn.passwordSet' },
  signedOut: { tone: 'info', key: 'auth.signIn.signedOut' },
} as const;

export function SignInPage(): JSX.Element {
  const [search] = useSearchParams<{ next?: string; notice?: string; email?: string }>();
  const form = createForm({
    initial: { email: search.email ?? '', password: '' },
    required: ['email', 'password'],
    label: (field) => t(`auth.signIn.${field}`),
    submit: async (values) => {
      const { api } = await import('../../lib/api.ts');
      return api.session.signIn.mutate(values);
    },
    // A full load: whatever a former session left in memory is gone with it.
    onDone: () => location.assign(safeNext(search.next)),
  });
  const notice = (): Notice | undefined => notices[search.notice as keyof typeof notices];

  return (
    <AuthLayout
      title={t('auth.signIn.title')}
      lead={t('auth.signIn.lead')}
      footer={
        <>
          {t('auth.signIn.noAccount')} <a href={paths.signUp}>{t('auth.signIn.signUp')}</a>
        </>
      }
    >
      <NoticeBanner notice={notice()} />
      <FormShell
        wide
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('auth.signIn.submit')}
        busyLabel={t('auth.signIn.busy')}
      >
        <TextField
          name="email"
          type="email"
          autocomplete="username"
          inputMode="email"
          required
          maxLength={limits.email}
          label={t('auth.signIn.email')}
          value={form.values.email}
          onInput={form.set('email')}
          error={form.errorOf('email')}
        />
        <PasswordField
          name="password"
          autocomplete="current-password"
          required
          maxLength={limits.passwordMax}
          label={t('auth.signIn.password')}
          labelEnd={<a href={paths.forgotPassword}>{t('auth.signIn.forgot')}</a>}
          showLabel={t('common.show')}
          hideLabel={t('common.hide')}
          value={form.values.password}
          onInput={form.set('password')}
          error={form.errorOf('password')}
        />
      </FormShell>
    </AuthLayout>
  );
}
