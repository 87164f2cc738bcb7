import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { CodeField } from '@atrium/ui/field/code-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { type Refusal, toRefusal } from '../../lib/refusal.ts';
import styles from './auth-layout.module.css';
import { AuthLayout } from './auth-layout.tsx';
import { type PendingConfirmation, pendingConfirmation } from './pending-confirmation.ts';

export function ConfirmByCode(props: { readonly pending: PendingConfirmation }): JSX.Element {
  const form = createForm({
    initial: { code: '' },
    required: ['code'],
    label: (field) => t(`auth.confirm.${field}`),
    submit: ({ code }) =>
      api.account.confirmEmail.mutate({ by: 'code', confirmationId: props.pending.confirmationId, code }),
    onDone: () => {
      pendingConfirmation.clear();
      location.assign(paths.home);
    },
  });

  const { resend, resending, resent } = createResend(props.pending.confirmationId, {
    sent: () => {
      form.setRefusal(null);
      form.set('code')('');
    },
    refused: form.setRefusal,
  });

  return (
    <AuthLayout
      title={t('auth.confirm.title')}
      lead={t('auth.confirm.lead', { email: props.pending.email })}
      footer={<a href={paths.signUp}>{t('auth.confirm.wrongAddress')}</a>}
    >
      <Show when={resent()}>
        <div class={styles.stack}>
          <Banner tone="info">{t('auth.confirm.resent')}</Banner>
        </div>
      </Show>
      <FormShell
        wide
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('auth.confirm.submit')}
        busyLabel={t('auth.confirm.busy')}
      >
        <CodeField
          name="code"
          autofocus
          required
          label={t('auth.confirm.code')}
          help={t('auth.confirm.codeHelp')}
          value={form.values.code}
          onInput={form.set('code')}
          onComplete={() => void form.submit()}
          error={form.errorOf('code')}
        />
      </FormShell>
      <div class={styles.quiet}>
        <Button variant="quiet" size="small" busy={resending()} onClick={() => void resend()}>
          {t('auth.confirm.resend')}
        </Button>
        <a href={`${paths.signIn}?email=${encodeURIComponent(props.pending.email)}`}>
          {t('auth.confirm.later')}
        </a>
      </div>
    </AuthLayout>
  );
}

type ResendEvents = { readonly sent: () => void; readonly refused: (refusal: Refusal) => void };

/** Asks for a new code; the answer says nothing about the account (SEC-1). */
function createResend(confirmationId: string, { sent, refused }: ResendEvents) {
  const [resending, setResending] = createSignal(false);
  const [resent, setResent] = createSignal(false);
  const resend = async (): Promise<void> => {
    setResending(true);
    try {
      await api.account.resendConfirmation.mutate({ confirmationId, locale: locale() });
      setResent(true);
      sent();
    } catch (error) {
      refused(toRefusal(error));
    } finally {
      setResending(false);
    }
  };
  return { resend, resending, resent };
}
