import type { SubscriptionView } from '@atrium/contracts/subscription/subscription-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { refreshMoney } from '../billing/billing-queries.ts';

type PlannedChangeProps = {
  readonly organizationId: string;
  readonly subscription: SubscriptionView;
};

/** A change that waits for the end of the paid period, with its way back (SUB-3, SUB-4). */
export function PlannedChange(props: PlannedChangeProps): JSX.Element {
  const client = useQueryClient();
  const [busy, setBusy] = createSignal(false);
  const undo = async (): Promise<void> => {
    setBusy(true);
    try {
      const { organizationId, subscription } = props;
      await api.subscription.undoChange.mutate({ organizationId, productId: subscription.productId });
      showToast({ tone: 'success', title: t('subscription.planned.undone') });
    } catch (error) {
      tellRefusal(error);
    } finally {
      await refreshMoney(client);
      setBusy(false);
    }
  };
  const title = (on: string): string => {
    const { next, planName, period } = props.subscription;
    return t('subscription.planned.title', {
      date: formatDate(locale(), on),
      plan: next?.planName ?? planName,
      period: t(`subscription.per.${next?.period ?? period}`),
    });
  };
  return (
    <Show when={props.subscription.change}>
      {(change) => (
        <Banner
          tone="info"
          title={title(change().on)}
          action={
            <Button
              size="small"
              busy={busy()}
              disabledReason={reasonOf(props.subscription.can.update)}
              onClick={() => void undo()}
            >
              {t('subscription.planned.undo')}
            </Button>
          }
        >
          {t('subscription.planned.text')}
        </Banner>
      )}
    </Show>
  );
}
