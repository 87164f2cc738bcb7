import { FormShell } from '@atrium/ui/form/form-shell';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { AuthLayout } from '../auth/auth-layout.tsx';
import { NewPasswordField } from '../password/new-password-field.tsx';
import { LinkExpired } from './link-expired.tsx';
import { takeLinkToken } from './link-token.ts';

/** ACC-6: the former address takes the account back. */
export function UndoChangePage(): JSX.Element {
  const token = takeLinkToken();
  const [expired, setExpired] = createSignal(token === '');
  const form = createForm({
    initial: { newPassword: '' },
    required: ['newPassword'],
    label: () => t('password.next.label'),
    submit: ({ newPassword }) => api.account.undoIdentifierChange.mutate({ token, newPassword }),
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
          text={t('recovery.undo.expiredText')}
          href={paths.forgotPassword}
          label={t('recovery.undo.again')}
        />
      }
    >
      <AuthLayout title={t('recovery.undo.title')} lead={t('recovery.undo.lead')}>
        <FormShell
          wide
          busy={form.busy()}
          error={form.error()}
          onSubmit={form.submit}
          submitLabel={t('recovery.undo.submit')}
          busyLabel={t('recovery.undo.busy')}
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
