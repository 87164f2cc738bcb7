import { LinkButton } from '@atrium/ui/button/link-button';
import { Spinner } from '@atrium/ui/spinner/spinner';
import { createResource, type JSX, lazy, Match, Suspense, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { ensureMessages, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from './auth-layout.module.css';
import { AuthLayout } from './auth-layout.tsx';
import { pendingConfirmation } from './pending-confirmation.ts';

const ClaimSignUp = lazy(async () => {
  const [page] = await Promise.all([
    import('../recovery/claim-sign-up.tsx'),
    ensureMessages(['recovery', 'password']),
  ]);
  return { default: page.ClaimSignUp };
});

/**
 * Only a browser that runs this page confirms: a mail scanner that merely fetches the link does not. One that knows
 * nothing of the sign-up asks its reader first (ACC-1).
 */
export function ConfirmByLink(props: { readonly token: string }): JSX.Element {
  const [outcome] = createResource(async () => {
    const confirmationId = pendingConfirmation.read()?.confirmationId ?? null;
    try {
      const { claim, signedIn } = await api.account.confirmEmail.mutate({
        ...{ by: 'link', token: props.token, confirmationId },
      });
      if (claim) return 'claim' as const;
      pendingConfirmation.clear();
      return signedIn ? ('signedIn' as const) : ('signedOut' as const);
    } catch {
      return 'failed' as const;
    }
  });
  const waiting = () => (
    <AuthLayout title={t('auth.confirm.checking')}>
      <div class={styles.stack}>
        <Spinner size={24} label={t('common.loading')} />
      </div>
    </AuthLayout>
  );

  return (
    <Switch fallback={waiting()}>
      <Match when={outcome.latest === 'failed'}>
        <AuthLayout title={t('auth.confirm.linkFailed')} lead={t('auth.confirm.linkFailedText')}>
          <div class={styles.stack}>
            <LinkButton variant="primary" wide href={paths.signIn}>
              {t('auth.confirm.toSignIn')}
            </LinkButton>
          </div>
        </AuthLayout>
      </Match>
      <Match when={outcome.latest === 'claim'}>
        <Suspense fallback={waiting()}>
          <ClaimSignUp token={props.token} />
        </Suspense>
      </Match>
      <Match when={outcome.latest === 'signedIn'}>
        <AuthLayout title={t('auth.confirm.linkDone')} lead={t('auth.confirm.linkDoneSignedIn')}>
          <div class={styles.stack}>
            <LinkButton variant="primary" wide href={paths.home}>
              {t('auth.confirm.toPortal')}
            </LinkButton>
          </div>
        </AuthLayout>
      </Match>
      <Match when={outcome.latest === 'signedOut'}>
        <AuthLayout title={t('auth.confirm.linkDone')} lead={t('auth.confirm.linkDoneText')}>
          <div class={styles.stack}>
            <LinkButton variant="primary" wide href={`${paths.signIn}?notice=confirmed`}>
              {t('auth.confirm.toSignIn')}
            </LinkButton>
          </div>
        </AuthLayout>
      </Match>
    </Switch>
  );
}
