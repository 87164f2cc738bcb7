import { removePaymentMethod } from '@atrium/contracts/payment-method/remove-payment-method';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import {
  addForgetMethodJob,
  changePaymentMethod,
  findPaymentMethod,
  leaveMethod,
  listPaymentMethodRows,
} from '@atrium/db/payment/payment-method-queries';
import { implement } from '../kernel/implement.ts';

/** Gone from here at once, and at the provider by a job; the oldest of the others becomes the default one. */
export const removePaymentMethodVerb = implement(removePaymentMethod, async (context) => {
  const { input, tenant, now, audit, notFound } = context;
  await lockMoney(tenant);
  const method = (await findPaymentMethod(tenant, input.paymentMethodId)) ?? notFound();
  await leaveMethod(tenant, method.id, now);
  const [next] = await listPaymentMethodRows(tenant);
  if (method.isDefault && next) await changePaymentMethod(tenant, next.id, { isDefault: true });
  await addForgetMethodJob(tenant, method.provider, method.providerToken);
  const { kind, brand, lastDigits } = method;
  audit.organization(tenant.organizationId, { targetId: method.id, before: { kind, brand, lastDigits } });
  return {};
});
