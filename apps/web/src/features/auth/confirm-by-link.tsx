import { LinkButton } from '@atrium/ui/button/link-button';
import { Spinner } from '@atrium/ui/spinner/spinner';
import { createResource, type JSX, Match, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from './auth-layout.module.css';
import { AuthLayout } from './auth-layout.tsx';

/** Only a browser that runs this page confirms: a mail scanner that merely fetches the link does not. */
export function ConfirmByLink(props: { readonly token: string }): JSX.Element {
  const [confirmation] = createResource(async () => {
    try {
      await api.account.confirmEmail.mutate({ by: 'link', token: props.token });
    } catch {
      return 'failed' as const;
    }
    const signedIn = await api.account.get.query({}).then(
      () => true,
      () => false,
    );
    return signedIn ? ('signedIn' as const) : ('signedOut' as const);
  });

  return (
    <Switch
      fallback={
        <AuthLayout title={t('auth.confirm.checking')}>
          <div class={styles.stack}>
            <Spinner size={24} label={t('common.loading')} />
          </div>
        </AuthLayout>
      }
    >
      <Match when={confirmation.latest === 'failed'}>
        <AuthLayout title={t('auth.confirm.linkFailed')} lead={t('auth.confirm.linkFailedText')}>
          <div class={styles.stack}>
            <LinkButton variant="primary" wide href={paths.signIn}>
              {t('auth.confirm.toSignIn')}
            </LinkButton>
          </div>
        </AuthLayout>
      </Match>
      <Match when={confirmation.latest === 'signedIn'}>
        <AuthLayout title={t('auth.confirm.linkDone')} lead={t('auth.confirm.linkDoneSignedIn')}>
          <div class={styles.stack}>
            <LinkButton variant="primary" wide href={paths.home}>
              {t('auth.confirm.toPortal')}
            </LinkButton>
          </div>
        </AuthLayout>
      </Match>
      <Match when={confirmation.latest === 'signedOut'}>
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
