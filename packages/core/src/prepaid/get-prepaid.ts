import { formatReference } from '@atrium/billing/reference/printed';
import type { Currency } from '@atrium/contracts/currency';
import { getPrepaid } from '@atrium/contracts/prepaid/get-prepaid';
import { listPayouts } from '@atrium/db/bank/payout-queries';
import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import { listBalances } from '@atrium/db/ledger/movement-queries';
import { paymentReference } from '../invoice/payment-reference.ts';
import { implement } from '../kernel/implement.ts';
import { viewPayout } from '../payout/payout-view.ts';
import { bankAccountFor } from '../seller/bank-account-for.ts';

const mostPayouts = 10;

export const getPrepaidVerb = implement(getPrepaid, async ({ tenant, host, actor }) => {
  const { seller } = host;
  const [party, balances] = [await getBillingParty(tenant), await listBalances(tenant, seller.id)];
  const sumOf = (kind: string, currency: Currency): number =>
    balances.find((account) => account.kind === kind && account.currency === currency)?.balanceMinor ?? 0;
  const held = (['CHF', 'EUR'] as const).filter(
    (currency) =>
      currency !== party.currency && (sumOf('prepaid', currency) > 0 || sumOf('hold', currency) > 0),
  );
  return {
    accounts: [party.currency, ...held].map((currency) => {
      const { leastMinor, mostMinor, balanceMinor: limitMinor } = seller.prepaid[currency];
      const parts = { seller: seller.id, organization: party.number, invoice: 0 };
      const reference = formatReference(paymentReference(currency, parts));
      return {
        ...{ currency, balanceMinor: sumOf('prepaid', currency), heldMinor: sumOf('hold', currency) },
        bonusMinor: sumOf('bonus', currency),
        ...{ leastMinor, mostMinor, limitMinor },
        bank: { ...bankAccountFor(host, currency), reference },
      };
    }),
    payouts: (await listPayouts(tenant, mostPayouts)).map(viewPayout),
    can: { topUp: actor.may('billing.prepaid.update'), recover: actor.may('billing.prepaid.update') },
  };
});
