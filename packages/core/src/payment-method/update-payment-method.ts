import { updatePaymentMethod } from '@atrium/contracts/payment-method/update-payment-method';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import {
  changePaymentMethod,
  findPaymentMethod,
  takeDefaultMethod,
} from '@atrium/db/payment/payment-method-queries';
import { implement } from '../kernel/implement.ts';
import { viewPaymentMethod } from './payment-method-view.ts';

export const updatePaymentMethodVerb = implement(updatePaymentMethod, async (context) => {
  const { input, tenant, host, now, audit, notFound } = context;
  await lockMoney(tenant);
  const method = (await findPaymentMethod(tenant, input.paymentMethodId)) ?? notFound();
  // The default one stays it until another one takes its place.
  const isDefault = method.isDefault || input.isDefault;
  if (method.name === input.name && method.isDefault === isDefault) audit.unchanged();
  else {
    if (!method.isDefault && isDefault) await takeDefaultMethod(tenant);
    await changePaymentMethod(tenant, method.id, { name: input.name, isDefault });
    audit.organization(tenant.organizationId, {
      ...{ targetId: method.id, before: { name: method.name, isDefault: method.isDefault } },
      after: { name: input.name, isDefault },
    });
  }
  return viewPaymentMethod(host, { ...method, name: input.name, isDefault }, now);
});
