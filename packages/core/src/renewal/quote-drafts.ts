import { sumMinor } from '@atrium/billing/money/minor';
import type { Amounts } from '@atrium/contracts/subscription/subscription-view';
import { amountsFor, type SubscriptionContext } from '../subscription/subscription-view.ts';
import type { RenewalDraft } from './draft-renewals.ts';

/** Rounded for each invoice, as they will be (LED-1). */
export async function quoteDrafts(
  context: Omit<SubscriptionContext, 'actor'>,
  drafts: readonly RenewalDraft[],
): Promise<Amounts> {
  const all: Amounts[] = [];
  for (const { billingAddressId, lines } of drafts)
    all.push((await amountsFor(context, billingAddressId))(lines));
  return {
    netMinor: sumMinor(all.map(({ netMinor }) => netMinor)),
    vatMinor: sumMinor(all.map(({ vatMinor }) => vatMinor)),
    grossMinor: sumMinor(all.map(({ grossMinor }) => grossMinor)),
  };
}
