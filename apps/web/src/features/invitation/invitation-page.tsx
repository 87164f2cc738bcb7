import type { OpenedInvitation } from '@atrium/contracts/invitation/invitation-view';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Spinner } from '@atrium/ui/spinner/spinner';
import { createResource, createSignal, type JSX, Match, onMount, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { ensureErrorTexts } from '../../lib/error-texts.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import styles from '../auth/auth-layout.module.css';
import { AuthLayout } from '../auth/auth-layout.tsx';
import { AnswerInvitation } from './answer-invitation.tsx';
import { invitationLink, type Link } from './invitation-link.ts';

type Opened = { readonly invitation: OpenedInvitation; readonly signedInAs: string | null };

/** Where the link of an invitation leads: to join, to sign in, or to say no (MEM-5). */
export function InvitationPage(): JSX.Element {
  const link = invitationLink.take();
  const [failure, setFailure] = createSignal<string | null>(null);
  const [opened] = createResource(async (): Promise<Opened | null> => {
    try {
      if (!link) throw { data: { code: 'invitation.unknown' } };
      const invitation = await api.invitation.open.mutate(link);
      const signedInAs = await api.account.get.query({}).then(
        ({ account }) => account.loginIdentifier,
        () => null,
      );
      return { invitation, signedInAs };
    } catch (error) {
      // Without a secret nothing was asked, so nothing has brought the texts of errors.
      await ensureErrorTexts();
      setFailure(refusalText(error));
      return null;
    }
  });
  // Once read, the secret should stay neither in the address bar nor in the history.
  onMount(() => history.replaceState(history.state, '', paths.invitation));
  const ready = (): (Opened & { readonly link: Link }) | undefined => {
    const current = opened.latest;
    return current && link ? { ...current, link } : undefined;
  };
  return (
    <Switch
      fallback={
        <AuthLayout title={t('invitation.checking')}>
          <div class={styles.stack}>
            <Spinner size={24} label={t('common.loading')} />
          </div>
        </AuthLayout>
      }
    >
      <Match when={failure()}>
        {(text) => (
          <AuthLayout title={t('invitation.failed')} lead={text()}>
            <div class={styles.stack}>
              <LinkButton variant="primary" wide href={paths.home}>
                {t('invitation.toPortal')}
              </LinkButton>
            </div>
          </AuthLayout>
        )}
      </Match>
      <Match when={ready()}>{(data) => <AnswerInvitation {...data()} />}</Match>
    </Switch>
  );
}
