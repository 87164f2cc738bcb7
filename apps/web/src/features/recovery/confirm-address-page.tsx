import { LinkButton } from '@atrium/ui/button/link-button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from '../auth/auth-layout.module.css';
import { AuthLayout } from '../auth/auth-layout.tsx';
import { LinkExpired } from './link-expired.tsx';
import { takeLinkToken } from './link-token.ts';

type Done = Awaited<ReturnType<typeof api.account.confirmAddress.mutate>>;

/** ACC-6, ACC-7: a button, because mail scanners open links but press nothing. */
export function ConfirmAddressPage(): JSX.Element {
  const token = takeLinkToken();
  const [expired, setExpired] = createSignal(token === '');
  const [done, setDone] = createSignal<Done | null>(null);
  const form = createForm({
    initial: {},
    label: () => null,
    submit: () => api.account.confirmAddress.mutate({ token }),
    onDone: (answer) => void setDone(answer),
    handles: (code) => {
      if (code === 'account.link_expired') setExpired(true);
      return code === 'account.link_expired';
    },
  });
  return (
    <Switch>
      <Match when={expired()}>
        <LinkExpired
          text={t('recovery.address.expiredText')}
          href={paths.security}
          label={t('recovery.link.toPortal')}
        />
      </Match>
      <Match when={done()}>{(answer) => <Confirmed done={answer()} />}</Match>
      <Match when={true}>
        <AuthLayout title={t('recovery.address.title')} lead={t('recovery.address.lead')}>
          <FormShell
            wide
            busy={form.busy()}
            error={form.error()}
            onSubmit={form.submit}
            submitLabel={t('recovery.address.submit')}
            busyLabel={t('recovery.address.busy')}
          >
            {null}
          </FormShell>
        </AuthLayout>
      </Match>
    </Switch>
  );
}

function Confirmed(props: { readonly done: Done }): JSX.Element {
  const isIdentifier = (): boolean => props.done.purpose === 'login_identifier';
  const email = () => ({ email: props.done.email });
  return (
    <AuthLayout
      title={t(isIdentifier() ? 'recovery.address.identifierDone' : 'recovery.address.recoveryDone')}
      lead={t(isIdentifier() ? 'recovery.address.identifierText' : 'recovery.address.recoveryText', email())}
    >
      <div class={styles.stack}>
        <LinkButton variant="primary" wide href={paths.security}>
          {t('recovery.link.toPortal')}
        </LinkButton>
      </div>
    </AuthLayout>
  );
}
