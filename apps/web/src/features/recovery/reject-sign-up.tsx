import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from '../auth/auth-layout.module.css';
import { AuthLayout } from '../auth/auth-layout.tsx';

type RejectProps = {
  readonly token: string;
  readonly onExpired: () => void;
  readonly onCancel: () => void;
};

/** Says what goes before it goes. */
export function RejectSignUp(props: RejectProps): JSX.Element {
  const [rejected, setRejected] = createSignal(false);
  const form = createForm({
    initial: {},
    label: () => null,
    submit: () => api.account.rejectSignUp.mutate({ token: props.token }),
    onDone: () => void setRejected(true),
    handles: (code) => {
      if (code === 'account.link_expired') props.onExpired();
      return code === 'account.link_expired';
    },
  });
  return (
    <Show
      when={rejected()}
      fallback={
        <AuthLayout title={t('recovery.claim.rejectTitle')} lead={t('recovery.claim.rejectText')}>
          <FormShell
            wide
            busy={form.busy()}
            error={form.error()}
            onSubmit={form.submit}
            submitLabel={t('recovery.claim.rejectSubmit')}
            submitVariant="danger"
            busyLabel={t('recovery.claim.rejectBusy')}
            secondary={
              <Button wide onClick={() => props.onCancel()}>
                {t('common.cancel')}
              </Button>
            }
          >
            {null}
          </FormShell>
        </AuthLayout>
      }
    >
      <AuthLayout title={t('recovery.claim.rejected')} lead={t('recovery.claim.rejectedText')}>
        <div class={styles.stack}>
          <LinkButton wide href={paths.signUp}>
            {t('recovery.claim.signUp')}
          </LinkButton>
        </div>
      </AuthLayout>
    </Show>
  );
}
