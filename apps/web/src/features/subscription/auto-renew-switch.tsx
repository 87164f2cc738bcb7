import type { SubscriptionView } from '@atrium/contracts/subscription/subscription-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Switch } from '@atrium/ui/field/switch';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { dayAfter } from '../../lib/time-zone-options.ts';
import { refreshMoney } from '../billing/billing-queries.ts';

type AutoRenewSwitchProps = {
  readonly organizationId: string;
  readonly subscription: SubscriptionView;
};

/** Automatic renewal of one product in one click (SUB-5). */
export function AutoRenewSwitch(props: AutoRenewSwitchProps): JSX.Element {
  const client = useQueryClient();
  const [busy, setBusy] = createSignal(false);
  const change = async (autoRenew: boolean): Promise<void> => {
    const { organizationId, subscription } = props;
    const { productId, ownMethod, method, billingAddress, version } = subscription;
    setBusy(true);
    try {
      await api.subscription.setRenewal.mutate({
        ...{ organizationId, productId, autoRenew, version },
        paymentMethodId: ownMethod ? (method?.id ?? null) : null,
        billingAddressId: billingAddress?.id ?? null,
      });
      showToast({ tone: 'success', title: t(autoRenew ? 'subscription.on' : 'subscription.off') });
    } catch (error) {
      tellRefusal(error);
    } finally {
      await refreshMoney(client);
      setBusy(false);
    }
  };
  const reason = (): string | undefined => {
    const { terminatesOn, can } = props.subscription;
    return terminatesOn === null
      ? reasonOf(can.update)
      : // It is the first day without the product; people are told the last one with it.
        t('subscription.ends', { date: formatDate(locale(), dayAfter(terminatesOn, -1)) });
  };
  return (
    <Switch
      label={t('subscription.autoRenew')}
      help={t('subscription.autoRenewHelp')}
      checked={props.subscription.autoRenew}
      busy={busy()}
      readOnlyReason={reason()}
      onChange={(wanted) => void change(wanted)}
    />
  );
}
