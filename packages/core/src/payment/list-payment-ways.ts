import { listPaymentWays } from '@atrium/contracts/payment/list-payment-ways';
import { getOrganizationBalance } from '@atrium/db/ledger/ledger-queries';
import { listPaymentMethodRows } from '@atrium/db/payment/payment-method-queries';
import { implement } from '../kernel/implement.ts';
import { viewPaymentMethod } from '../payment-method/payment-method-view.ts';
import { bankAccountFor } from '../seller/bank-account-for.ts';
import { offeredKinds } from './provider-for.ts';

export const listPaymentWaysVerb = implement(listPaymentWays, async ({ input, tenant, host, now }) => {
  const account = { sellerId: host.seller.id, kind: 'prepaid', currency: input.currency } as const;
  const rows = await listPaymentMethodRows(tenant);
  const kinds = offeredKinds(host);
  return {
    methods: rows.map((row) => viewPaymentMethod(host, row, now)),
    kinds: [...kinds],
    prepaidMinor: await getOrganizationBalance(tenant, account),
    bank: bankAccountFor(host, input.currency),
  };
});
