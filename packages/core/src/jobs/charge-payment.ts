import type { OrganizationId } from '@atrium/contracts/fields';
import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import { tenantScope } from '@atrium/db/client/scopes';
import { findPaymentMethod } from '@atrium/db/payment/payment-method-queries';
import { findPayment, type PaymentRow } from '@atrium/db/payment/payment-queries';
import { findProviderCustomer } from '@atrium/db/payment/provider-event-queries';
import type { Host } from '../kernel/host.ts';
import type { ChargeState, ProviderKind } from '../payment/payment-provider.ts';
import { providerNamed } from '../payment/provider-for.ts';
import { applyChargeState } from './apply-charge-state.ts';

/**
 * Brings a payment to its provider, outside of any transaction: charges it under its own id, so that a job that runs
 * again charges once; ends there what has ended here; and otherwise asks how it stands.
 */
export async function chargePayment(host: Host, organizationId: OrganizationId, id: string): Promise<void> {
  const tenant = tenantScope(host.db, organizationId);
  const payment = await findPayment(tenant, id);
  if (!payment || payment.provider === 'bank' || payment.provider === 'prepaid') return;
  const state = await stateAtProvider(host, organizationId, payment);
  if (state) await applyChargeState(host, organizationId, id, state);
}

async function stateAtProvider(
  host: Host,
  organizationId: OrganizationId,
  payment: PaymentRow,
): Promise<ChargeState | null> {
  const provider = providerNamed(host, payment.provider);
  const { providerReference: reference, status } = payment;
  if (status === 'cancelled') return reference === null ? null : provider.cancelCharge(reference);
  if (reference !== null) return provider.readCharge(reference);
  if (status !== 'created') return null;
  const tenant = tenantScope(host.db, organizationId);
  const { paymentMethodId, currency, amountMinor, kind } = payment;
  const [party, customerToken, method] = [
    await getBillingParty(tenant),
    await findProviderCustomer(tenant, payment.provider),
    paymentMethodId === null ? null : await findPaymentMethod(tenant, paymentMethodId),
  ];
  if (paymentMethodId !== null && !method)
    return { reference: `none:${payment.id}`, status: 'failed', actionUrl: null, failure: 'provider_error' };
  return provider.charge({
    ...{ key: payment.id, organizationId, amountMinor, currency, kind: kind as ProviderKind },
    ...{ token: method?.providerToken ?? null, customerToken, present: payment.createdBy !== null },
    returnUrl: `${host.publicUrl}/o/${organizationId}/accounting/payments/${payment.id}`,
    ...{ description: host.seller.legalName, locale: party.documentLocale },
  });
}
