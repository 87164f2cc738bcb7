import { Button } from '@atrium/ui/button/button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from '../auth/auth-layout.module.css';
import { AuthLayout } from '../auth/auth-layout.tsx';
import { NewPasswordField } from '../password/new-password-field.tsx';
import { LinkExpired } from './link-expired.tsx';
import { RejectSignUp } from './reject-sign-up.tsx';

/** ACC-1: the link was opened where nothing shows who signed up: finish with a password, or say it was not you. */
export function ClaimSignUp(props: { readonly token: string }): JSX.Element {
  const [step, setStep] = createSignal<'claim' | 'reject' | 'expired'>('claim');
  const form = createForm({
    initial: { newPassword: '' },
    required: ['newPassword'],
    label: () => t('password.next.label'),
    submit: ({ newPassword }) => api.account.claimSignUp.mutate({ token: props.token, newPassword }),
    onDone: () => location.assign(paths.home),
    handles: (code) => {
      if (code === 'account.link_expired') setStep('expired');
      return code === 'account.link_expired';
    },
  });
  return (
    <Switch>
      <Match when={step() === 'expired'}>
        <LinkExpired
          text={t('auth.confirm.linkFailedText')}
          href={paths.signIn}
          label={t('auth.confirm.toSignIn')}
        />
      </Match>
      <Match when={step() === 'reject'}>
        <RejectSignUp
          token={props.token}
          onExpired={() => setStep('expired')}
          onCancel={() => setStep('claim')}
        />
      </Match>
      <Match when={step() === 'claim'}>
        <AuthLayout title={t('recovery.claim.title')} lead={t('recovery.claim.lead')}>
          <FormShell
            wide
            busy={form.busy()}
            error={form.error()}
            onSubmit={form.submit}
            submitLabel={t('recovery.claim.submit')}
            busyLabel={t('recovery.claim.busy')}
          >
            <NewPasswordField
              loginIdentifier=""
              value={form.values.newPassword}
              onInput={form.set('newPassword')}
              error={form.errorOf('newPassword')}
            />
          </FormShell>
          <div class={styles.quiet}>
            <Button variant="quiet" size="small" onClick={() => setStep('reject')}>
              {t('recovery.claim.notMe')}
            </Button>
          </div>
        </AuthLayout>
      </Match>
    </Switch>
  );
}
