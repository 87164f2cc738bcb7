import type { OpenedInvitation } from '@atrium/contracts/invitation/invitation-view';
import { formatDateTime } from '@atrium/i18n/format-date';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import styles from '../auth/auth-layout.module.css';
import { AuthLayout } from '../auth/auth-layout.tsx';
import { invitationLink, type Link } from './invitation-link.ts';
import { JoinForm } from './join-form.tsx';

type AnswerInvitationProps = {
  readonly link: Link;
  readonly invitation: OpenedInvitation;
  readonly signedInAs: string | null;
};

export function AnswerInvitation(props: AnswerInvitationProps): JSX.Element {
  const [declined, setDeclined] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const decline = async (): Promise<void> => {
    try {
      await api.invitation.decline.mutate(props.link);
      invitationLink.forget();
      setDeclined(true);
    } catch (error) {
      setFailure(refusalText(error));
    }
  };
  const { organizationName, invitedBy, role } = props.invitation;
  return (
    <Show
      when={!declined()}
      fallback={
        <AuthLayout title={t('invitation.declined')} lead={t('invitation.declinedText', { name: invitedBy })}>
          <div class={styles.stack}>
            <LinkButton wide href={paths.home}>
              {t('invitation.toPortal')}
            </LinkButton>
          </div>
        </AuthLayout>
      }
    >
      <AuthLayout
        title={t('invitation.title', { organization: organizationName })}
        lead={t('invitation.lead', { name: invitedBy, role })}
      >
        <div class={styles.stack}>
          <Show when={failure()}>{(text) => <Banner tone="danger">{text()}</Banner>}</Show>
          <Offer invitation={props.invitation} />
        </div>
        <Switch fallback={<JoinForm link={props.link} />}>
          <Match when={props.signedInAs === props.invitation.email}>
            <AcceptButton {...props} onFailure={setFailure} />
          </Match>
          <Match when={props.signedInAs}>
            {(email) => <OtherAccount email={email()} invited={props.invitation.email} />}
          </Match>
          <Match when={props.invitation.hasAccount}>
            <div class={styles.stack}>
              <p>{t('invitation.signInText')}</p>
              <LinkButton variant="primary" wide href={signInFor(props.invitation.email)}>
                {t('invitation.signIn')}
              </LinkButton>
            </div>
          </Match>
        </Switch>
        <div class={styles.quiet}>
          <Button variant="quiet" size="small" onClick={() => void decline()}>
            {t('invitation.decline')}
          </Button>
        </div>
      </AuthLayout>
    </Show>
  );
}

const signInFor = (email: string): string =>
  `${paths.signIn}?email=${encodeURIComponent(email)}&next=${encodeURIComponent(paths.invitation)}`;

function Offer(props: { readonly invitation: OpenedInvitation }): JSX.Element {
  const list = (names: readonly string[]): string => new Intl.ListFormat(locale()).format(names);
  return (
    <>
      <Show when={props.invitation.message}>
        {(message) => (
          <Banner tone="info" title={t('invitation.message', { name: props.invitation.invitedBy })}>
            {message()}
          </Banner>
        )}
      </Show>
      <DescriptionList
        items={[
          { term: t('invitation.forAddress'), value: props.invitation.email },
          { term: t('invitation.role'), value: t(`common.role.${props.invitation.role}`) },
          ...(props.invitation.billingRight
            ? [{ term: t('invitation.billing'), value: t('invitation.yes') }]
            : []),
          ...(props.invitation.teams.length > 0
            ? [{ term: t('invitation.teams'), value: list(props.invitation.teams) }]
            : []),
          ...(props.invitation.products.length > 0
            ? [{ term: t('invitation.products'), value: list(props.invitation.products) }]
            : []),
          { term: t('invitation.until'), value: formatDateTime(locale(), props.invitation.expiresAt) },
        ]}
      />
    </>
  );
}

type AcceptButtonProps = AnswerInvitationProps & { readonly onFailure: (text: string) => void };

function AcceptButton(props: AcceptButtonProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const [unconfirmed, setUnconfirmed] = createSignal(false);
  const [sent, setSent] = createSignal(false);
  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setUnconfirmed(isRefusedWith(error, 'invitation.address_unconfirmed'));
      props.onFailure(refusalText(error));
    } finally {
      setBusy(false);
    }
  };
  const accept = () =>
    during(async () => {
      const { organizationId } = await api.invitation.accept.mutate(props.link);
      invitationLink.forget();
      location.assign(paths.dashboard(organizationId));
    });
  const confirm = () =>
    during(async () => {
      await api.account.requestConfirmation.mutate({});
      setSent(true);
    });
  return (
    <div class={styles.stack}>
      <Show when={sent()}>
        <Banner tone="info">{t('invitation.confirmationSent', { email: props.invitation.email })}</Banner>
      </Show>
      <Show
        when={!unconfirmed()}
        fallback={
          <Button wide busy={busy()} onClick={() => void confirm()}>
            {t('invitation.unconfirmed')}
          </Button>
        }
      >
        <Button
          variant="primary"
          wide
          busy={busy()}
          busyLabel={t('invitation.accepting')}
          onClick={() => void accept()}
        >
          {t('invitation.accept')}
        </Button>
      </Show>
    </div>
  );
}

/** Somebody else's browser, or a second account: says which, and leads to the right one. */
function OtherAccount(props: { readonly email: string; readonly invited: string }): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const change = async (): Promise<void> => {
    setBusy(true);
    await api.session.signOut.mutate({}).catch(() => undefined);
    location.assign(signInFor(props.invited));
  };
  return (
    <div class={styles.stack}>
      <Banner tone="warning" title={t('invitation.wrong', { email: props.email })}>
        {t('invitation.wrongText', { invited: props.invited })}
      </Banner>
      <Button variant="primary" wide busy={busy()} onClick={() => void change()}>
        {t('invitation.switch')}
      </Button>
    </div>
  );
}
