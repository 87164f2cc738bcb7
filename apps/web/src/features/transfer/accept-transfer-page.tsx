import type { ActionOutput } from '@atrium/contracts/actions';
import { formatDate } from '@atrium/i18n/format-date';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Spinner } from '@atrium/ui/spinner/spinner';
import { useLocation, useNavigate } from '@solidjs/router';
import { createResource, createSignal, type JSX, Match, onMount, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { ensureErrorTexts } from '../../lib/error-texts.ts';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import authStyles from '../auth/auth-layout.module.css';
import { AuthLayout } from '../auth/auth-layout.tsx';
import { AcceptTransferForm } from './accept-transfer-form.tsx';
import styles from './transfer.module.css';
import { type TransferLink, transferLink } from './transfer-link.ts';

type Opened = ActionOutput<'transfer.open'>;

/** Where the link of an offer leads: what it offers, and into which organization it is to go (PROD-5). */
export function AcceptTransferPage(): JSX.Element {
  const navigate = useNavigate();
  // Of the router: within the portal, the browser's own address follows only when the page is there.
  const link = transferLink.take(useLocation().hash);
  const [failure, setFailure] = createSignal<string | null>(null);
  const [opened] = createResource(async (): Promise<Opened | null> => {
    try {
      if (!link) throw { data: { code: 'transfer.unknown' } };
      return await api.transfer.open.mutate(link);
    } catch (error) {
      await ensureErrorTexts();
      // The link is kept for this tab, so that the way back from the sign-in finds it.
      if (isRefusedWith(error, 'session.required'))
        location.assign(`${paths.signIn}?next=${encodeURIComponent(paths.transfer)}`);
      else setFailure(refusalText(error));
      return null;
    }
  });
  // Once read, the secret should stay neither in the address bar nor in the history.
  onMount(() => navigate(paths.transfer, { replace: true, scroll: false }));
  const ready = (): { readonly link: TransferLink; readonly offer: Opened } | undefined => {
    const offer = opened.latest;
    return offer && link ? { link, offer } : undefined;
  };
  return (
    <Switch
      fallback={
        <AuthLayout title={t('transfer.accept.checking')}>
          <div class={authStyles.stack}>
            <Spinner size={24} label={t('common.loading')} />
          </div>
        </AuthLayout>
      }
    >
      <Match when={failure()}>
        {(text) => (
          <AuthLayout title={t('transfer.accept.failed')} lead={text()}>
            <div class={authStyles.stack}>
              <LinkButton variant="primary" wide href={paths.home}>
                {t('transfer.accept.toPortal')}
              </LinkButton>
            </div>
          </AuthLayout>
        )}
      </Match>
      <Match when={ready()}>{(data) => <Offer {...data()} />}</Match>
    </Switch>
  );
}

const Offer = (props: { readonly link: TransferLink; readonly offer: Opened }): JSX.Element => (
  <AuthLayout
    title={t('transfer.accept.title', { giver: props.offer.giverName })}
    lead={t('transfer.accept.lead', {
      by: props.offer.offeredBy,
      date: formatDate(locale(), props.offer.expiresAt),
    })}
  >
    <div class={styles.form}>
      <AcceptTransferForm link={props.link} offer={props.offer} />
    </div>
  </AuthLayout>
);
