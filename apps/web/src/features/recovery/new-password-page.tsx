import { FormShell } from '@atrium/ui/form/form-shell';
import { createSignal, type JSX, Show } from 'solid-js';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { AuthLayout } from '../auth/auth-layout.tsx';
import { NewPasswordField } from '../password/new-password-field.tsx';
import { LinkExpired } from './link-expired.tsx';
import { takeLinkToken } from './link-token.ts';

type NewPasswordPageProps = {
  /** Which of the two links was opened, for what the page says. */
  readonly by: 'reset' | 'undo';
  readonly submit: (input: {
    readonly token: string;
    readonly newPassword: string;
  }) => Promise<{ readonly loginIdentifier: string }>;
};

/** A new password by a link that was sent, then the usual sign-in with everything that belongs to it. */
export function NewPasswordPage(props: NewPasswordPageProps): JSX.Element {
  const token = takeLinkToken();
  const [expired, setExpired] = createSignal(token === '');
  const form = createForm({
    initial: { newPassword: '' },
    required: ['newPassword'],
    label: () => t('password.next.label'),
    submit: ({ newPassword }) => props.submit({ token, newPassword }),
    onDone: ({ loginIdentifier }) =>
      location.assign(`${paths.signIn}?notice=passwordSet&email=${encodeURIComponent(loginIdentifier)}`),
    handles: (code) => {
      if (code === 'account.link_expired') setExpired(true);
      return code === 'account.link_expired';
    },
  });
  return (
    <Show
      when={!expired()}
      fallback={
        <LinkExpired
          text={t(`recovery.${props.by}.expiredText`)}
          href={paths.forgotPassword}
          label={t(`recovery.${props.by}.again`)}
        />
      }
    >
      <AuthLayout title={t(`recovery.${props.by}.title`)} lead={t(`recovery.${props.by}.lead`)}>
        <FormShell
          wide
          busy={form.busy()}
          error={form.error()}
          onSubmit={form.submit}
          submitLabel={t(`recovery.${props.by}.submit`)}
          busyLabel={t(`recovery.${props.by}.busy`)}
        >
          <NewPasswordField
            loginIdentifier=""
            value={form.values.newPassword}
            onInput={form.set('newPassword')}
            error={form.errorOf('newPassword')}
          />
        </FormShell>
      </AuthLayout>
    </Show>
  );
}
