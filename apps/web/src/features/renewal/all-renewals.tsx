import { Button } from '@atrium/ui/button/button';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { refreshMoney } from '../billing/billing-queries.ts';
import styles from './renewal.module.css';

type AllRenewalsProps = {
  readonly organizationId: string;
  readonly disabledReason: string | undefined;
};

/** Automatic renewal of every product in one click (SUB-5). */
export function AllRenewals(props: AllRenewalsProps): JSX.Element {
  const client = useQueryClient();
  const [busy, setBusy] = createSignal<boolean | null>(null);
  const setAll = async (autoRenew: boolean): Promise<void> => {
    setBusy(autoRenew);
    try {
      const { organizationId } = props;
      const { changed } = await api.subscription.setAllRenewals.mutate({ organizationId, autoRenew });
      showToast({ tone: 'success', title: t('renewal.settings.allDone', { count: changed }) });
      await refreshMoney(client);
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(null);
    }
  };
  return (
    <div class={styles.actions}>
      <Button busy={busy() === true} disabledReason={props.disabledReason} onClick={() => void setAll(true)}>
        {t('renewal.settings.allOn')}
      </Button>
      <Button
        variant="quiet"
        busy={busy() === false}
        disabledReason={props.disabledReason}
        onClick={() => void setAll(false)}
      >
        {t('renewal.settings.allOff')}
      </Button>
    </div>
  );
}
