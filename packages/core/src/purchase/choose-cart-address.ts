import { chooseCartAddress } from '@atrium/contracts/purchase/choose-cart-address';
import { findBillingAddress } from '@atrium/db/billing-address/billing-address-queries';
import { touchCart } from '@atrium/db/purchase/cart-queries';
import { implement } from '../kernel/implement.ts';
import { answerCart, openCart } from './open-cart.ts';

export const chooseCartAddressVerb = implement(chooseCartAddress, async (context) => {
  const { input, tenant, audit, notFound } = context;
  const address = await findBillingAddress(tenant, input.addressId);
  if (!address || address.archivedAt !== null) return notFound();
  const cart = await openCart(context);
  await touchCart(tenant, cart.id, { billingAddressId: address.id });
  audit.organization(tenant.organizationId, { targetId: cart.id, after: { address: address.name } });
  return answerCart(context, cart, input.locale);
});
