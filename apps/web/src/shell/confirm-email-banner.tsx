import type { AccountView } from '@atrium/contracts/account/account-view';
import { errorMessage } from '@atrium/i18n/error-message';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX } from 'solid-js';
import { pendingConfirmation } from '../features/auth/pending-confirmation.ts';
import { api } from '../lib/api.ts';
import { t } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { toRefusal } from '../lib/refusal.ts';
import styles from './shell.module.css';

/** Shown until the address is confirmed, with the one action that leads there (ACC-1). */
export function ConfirmEmailBanner(props: { readonly account: AccountView }): JSX.Element {
  const navigate = useNavigate();
  const [busy, setBusy] = createSignal(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    try {
      const { confirmationId } = await api.account.requestConfirmation.mutate({});
      pendingConfirmation.write({ confirmationId, email: props.account.loginIdentifier });
      navigate(paths.confirmEmail);
    } catch (error) {
      const refusal = toRefusal(error);
      const title = refusal === 'offline' ? t('shell.connection.lost') : errorMessage(t, refusal);
      showToast({ tone: 'danger', title });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class={styles.banner}>
      <Banner
        tone="warning"
        title={t('shell.confirmBanner.title')}
        action={
          <Button size="small" busy={busy()} onClick={() => void send()}>
            {t('shell.confirmBanner.resend')}
          </Button>
        }
      >
        {t('shell.confirmBanner.text', { email: props.account.loginIdentifier })}
      </Banner>
    </div>
  );
}
