import { listPaymentMethods } from '@atrium/contracts/payment-method/list-payment-methods';
import { listPaymentMethodRows } from '@atrium/db/payment/payment-method-queries';
import { implement } from '../kernel/implement.ts';
import { offeredKinds } from '../payment/provider-for.ts';
import { viewPaymentMethod } from './payment-method-view.ts';

export const listPaymentMethodsVerb = implement(listPaymentMethods, async ({ tenant, host, actor, now }) => {
  const rows = await listPaymentMethodRows(tenant);
  return {
    methods: rows.map((row) => viewPaymentMethod(host, row, now)),
    kinds: [...offeredKinds(host)],
    can: { change: actor.may('billing.payment.create') },
  };
});
