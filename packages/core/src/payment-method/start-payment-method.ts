import { startPaymentMethod } from '@atrium/contracts/payment-method/start-payment-method';
import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import { findProviderCustomer, keepProviderCustomer } from '@atrium/db/payment/provider-event-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { providerFor } from '../payment/provider-for.ts';

/** The provider is called before the transaction, which only keeps who the organization is there. */
export const startPaymentMethodVerb = implementPrepared(
  startPaymentMethod,
  async ({ input, tenant, host }) => {
    const provider = providerFor(host, input.kind);
    const { organizationId } = tenant;
    const customerToken =
      (await findProviderCustomer(tenant, provider.name)) ??
      (await provider.createCustomer(organizationId, (await getBillingParty(tenant)).name));
    const setup = await provider.startSetup({
      ...{ key: input.idempotencyKey, organizationId, kind: input.kind, customerToken, locale: input.locale },
      returnUrl: `${host.publicUrl}/o/${organizationId}/accounting/payment-methods`,
    });
    return { provider: provider.name, customerToken, url: setup.url };
  },
  async ({ tenant, prepared, now, audit }) => {
    await keepProviderCustomer(tenant, prepared.provider, prepared.customerToken, now);
    audit.unchanged();
    return { url: prepared.url };
  },
);
