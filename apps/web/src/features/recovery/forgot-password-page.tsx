import { limits } from '@atrium/contracts/limits';
import { Button } from '@atrium/ui/button/button';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { useSearchParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from '../auth/auth-layout.module.css';
import { AuthLayout } from '../auth/auth-layout.tsx';

/** ACC-7: the same answer whether the address is known or not. */
export function ForgotPasswordPage(): JSX.Element {
  const [search] = useSearchParams<{ email?: string }>();
  const [sentTo, setSentTo] = createSignal<string | null>(null);
  const form = createForm({
    initial: { email: search.email ?? '' },
    required: ['email'],
    label: () => t('recovery.forgot.email'),
    submit: (values) => api.account.requestPasswordReset.mutate(values),
    onDone: (_, { email }) => void setSentTo(email.trim()),
  });
  const back = () => <a href={paths.signIn}>{t('recovery.forgot.back')}</a>;
  return (
    <Show
      when={sentTo()}
      fallback={
        <AuthLayout title={t('recovery.forgot.title')} lead={t('recovery.forgot.lead')} footer={back()}>
          <FormShell
            wide
            busy={form.busy()}
            error={form.error()}
            onSubmit={form.submit}
            submitLabel={t('recovery.forgot.submit')}
            busyLabel={t('recovery.forgot.busy')}
          >
            <TextField
              name="email"
              type="email"
              autocomplete="username"
              inputMode="email"
              required
              maxLength={limits.email}
              label={t('recovery.forgot.email')}
              value={form.values.email}
              onInput={form.set('email')}
              error={form.errorOf('email')}
            />
          </FormShell>
        </AuthLayout>
      }
    >
      {(email) => (
        <AuthLayout
          title={t('recovery.forgot.sentTitle')}
          lead={t('recovery.forgot.sentText', { email: email() })}
          footer={back()}
        >
          <div class={styles.stack}>
            <p>{t('recovery.forgot.sentHelp')}</p>
            <Button wide onClick={() => setSentTo(null)}>
              {t('recovery.forgot.again')}
            </Button>
          </div>
        </AuthLayout>
      )}
    </Show>
  );
}
