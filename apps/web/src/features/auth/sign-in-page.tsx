import { limits } from '@atrium/contracts/limits';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { PasswordField } from '@atrium/ui/field/password-field';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { useSearchParams } from '@solidjs/router';
import { createSignal, type JSX, lazy, Show, Suspense } from 'solid-js';
import { createForm } from '../../lib/create-form.ts';
import { ensureMessages, t } from '../../lib/i18n.ts';
import { paths, safeNext } from '../../lib/paths.ts';
import styles from './auth-layout.module.css';
import { AuthLayout } from './auth-layout.tsx';

// Most people never see it: its code and texts come when somebody has a second factor.
const SecondStep = lazy(async () => {
  const [step] = await Promise.all([import('./second-step.tsx'), ensureMessages(['factors', 'errors'])]);
  return { default: step.SecondStep };
});

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

/** A passkey alone is enough: no address, no password (SEC-3). */
function PasskeyButton(props: { readonly onSignedIn: () => void }): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const use = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const { signInWithPasskey } = await import('./passkey-sign-in.ts');
    const text = await signInWithPasskey(true);
    setBusy(false);
    if (text === null) props.onSignedIn();
    else setFailure(text);
  };
  return (
    <div class={styles.alternative}>
      <Button wide busy={busy()} busyLabel={t('auth.signIn.busy')} onClick={() => void use()}>
        {t('auth.signIn.passkey')}
      </Button>
      <Show when={failure()}>{(text) => <Banner tone="danger">{text()}</Banner>}</Show>
    </div>
  );
}

type PasswordStepProps = {
  readonly email: string;
  readonly onDone: (next: 'signed_in' | 'second_factor') => void | Promise<void>;
};

function PasswordStep(props: PasswordStepProps): JSX.Element {
  const form = createForm({
    initial: { email: props.email, password: '' },
    required: ['email', 'password'],
    label: (field) => t(`auth.signIn.${field}`),
    submit: async (values) => {
      const { api } = await import('../../lib/api.ts');
      return api.session.signIn.mutate(values);
    },
    onDone: ({ next }) => props.onDone(next),
  });
  return (
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
  );
}

export function SignInPage(): JSX.Element {
  const [search] = useSearchParams<{ next?: string; notice?: string; email?: string }>();
  const [second, setSecond] = createSignal(false);
  // A full load: whatever a former session left in memory is gone with it.
  const enter = (): void => location.assign(safeNext(search.next));
  const proceed = async (next: 'signed_in' | 'second_factor'): Promise<void> => {
    if (next === 'signed_in') return enter();
    await ensureMessages(['factors', 'errors']);
    setSecond(true);
  };
  const notice = (): Notice | undefined => notices[search.notice as keyof typeof notices];

  return (
    <Show
      when={second()}
      fallback={
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
          <PasswordStep email={search.email ?? ''} onDone={proceed} />
          <PasskeyButton onSignedIn={enter} />
        </AuthLayout>
      }
    >
      <AuthLayout title={t('factors.step.title')}>
        <Suspense>
          <SecondStep onSignedIn={enter} onExpired={() => setSecond(false)} />
        </Suspense>
      </AuthLayout>
    </Show>
  );
}
