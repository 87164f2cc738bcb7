import type { ActionOutput } from '@atrium/contracts/actions';
import type { SubscriptionView } from '@atrium/contracts/subscription/subscription-view';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { type JSX, Show } from 'solid-js';
import { dataOf } from '../../lib/data-of.ts';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { paymentWaysQuery } from '../billing/billing-queries.ts';
import { ChangeOfferForm } from './change-offer-form.tsx';
import { offersQuery } from './subscription-queries.ts';

export type ChangeOfferProps = {
  readonly organizationId: string;
  readonly subscription: SubscriptionView;
  readonly onClose: () => void;
};
export type Offers = ActionOutput<'subscription.listOffers'>['plans'];
export type Ways = ActionOutput<'payment.listWays'>;

/** Another plan or another billing period (SUB-3, SUB-4). */
export function ChangeOfferSheet(props: ChangeOfferProps): JSX.Element {
  const offers = useQuery(() => offersQuery(props.organizationId, props.subscription.productId));
  const ways = useQuery(() => paymentWaysQuery(props.organizationId, props.subscription.currency));
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={t('subscription.change.title', { name: props.subscription.productName })}
      closeLabel={t('common.close')}
    >
      <Show when={dataOf(offers)}>
        {(found) => (
          <Show when={dataOf(ways)}>
            {(payable) => <ChangeOfferForm {...props} offers={found().plans} ways={payable()} />}
          </Show>
        )}
      </Show>
    </Sheet>
  );
}
