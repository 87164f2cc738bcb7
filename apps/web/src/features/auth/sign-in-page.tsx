import { limits } from '@atrium/contracts/limits';
import { Banner } from '@atrium/ui/banner/banner';
import { PasswordField } from '@atrium/ui/field/password-field';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { useSearchParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { createForm } from '../../lib/create-form.ts';
import { locale, t } from '../../lib/i18n.ts';
import { paths, safeNext } from '../../lib/paths.ts';
import styles from './auth-layout.module.css';
import { AuthLayout } from './auth-layout.tsx';

type Notice = (typeof notices)[keyof typeof notices];

/** What the visitor should know before typing: why they are here, or that cookies are off (SEC-10). */
function Notices(props: { readonly notice: Notice | undefined }): JSX.Element {
  return (
    <Show when={!navigator.cookieEnabled || props.notice}>
      <div class={styles.stack}>
        <Show when={!navigator.cookieEnabled}>
          <Banner tone="warning">
            {t('shell.cookiesBlocked')}{' '}
            <a href={`${paths.help(locale())}cookies-and-javascript`} rel="external">
              {t('shell.cookiesGuide')}
            </a>
          </Banner>
        </Show>
        <Show when={props.notice}>{(shown) => <Banner tone={shown().tone}>{t(shown().key)}</Banner>}</Show>
      </div>
    </Show>
  );
}

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
      <Notices notice={notice()} />
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
