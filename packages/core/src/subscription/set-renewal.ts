import { setRenewal } from '@atrium/contracts/subscription/set-renewal';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { resumeAttempts } from '@atrium/db/renewal/attempt-queries';
import {
  changeSubscription,
  hasBillingAddress,
  hasMethod,
  lockSubscription,
  type SubscriptionRow,
} from '@atrium/db/subscription/subscription-queries';
import { implement } from '../kernel/implement.ts';
import { viewSubscription } from './subscription-view.ts';

export const setRenewalVerb = implement(setRenewal, async (context) => {
  const { input, tenant, audit, fail, notFound } = context;
  const { productId, autoRenew, paymentMethodId, billingAddressId } = input;
  // Money first, as wherever renewals are charged.
  await lockMoney(tenant);
  const row = await lockSubscription(tenant, productId);
  if (!row) return notFound();
  if (paymentMethodId !== null && !(await hasMethod(tenant, paymentMethodId))) return notFound();
  if (billingAddressId !== null && !(await hasBillingAddress(tenant, billingAddressId))) return notFound();
  const wanted = { autoRenew, paymentMethodId, billingAddressId };
  const before = wishesOf(row);
  const isSame = Object.entries(wanted).every(([field, value]) => before[field as 'autoRenew'] === value);
  if (isSame) {
    audit.unchanged();
    return viewSubscription(context, row);
  }
  // A repetition after a lost answer has found its own change above.
  if (row.version !== input.version) return fail('subscription.changed_meanwhile', {});
  if (autoRenew && !row.autoRenew && row.terminatesOn !== null) return fail('subscription.ends', {});
  await changeSubscription(tenant, productId, wanted);
  if (autoRenew && !row.autoRenew) await resumeAttempts(tenant, [productId]);
  audit.organization(tenant.organizationId, { targetId: productId, before, after: wanted });
  return viewSubscription(context, (await lockSubscription(tenant, productId)) ?? notFound());
});

const wishesOf = ({ autoRenew, paymentMethodId, billingAddressId }: SubscriptionRow) => ({
  ...{ autoRenew, paymentMethodId, billingAddressId },
});
