import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import { findPaymentMethod } from '@atrium/db/payment/payment-method-queries';
import type { PaymentKind } from '@atrium/db/payment/payment-queries';
import type { Host } from '../kernel/host.ts';
import { providerFor } from './provider-for.ts';
import type { PaymentChoice } from './start-payment.ts';

export type ChosenMethod = {
  readonly id: string | null;
  readonly kind: PaymentKind;
  readonly provider: string;
};

/** A stored method of the organization, or a kind that some provider takes. */
export async function chooseMethod(
  tenant: TenantScope,
  host: Host,
  choice: PaymentChoice,
): Promise<ChosenMethod> {
  if (choice.kind === 'prepaid') return { id: null, kind: 'prepaid', provider: 'prepaid' };
  if (choice.kind === 'bank_transfer') return { id: null, kind: 'bank_transfer', provider: 'bank' };
  if (choice.kind !== 'stored')
    return { id: null, kind: choice.kind, provider: providerFor(host, choice.kind).name };
  const stored = await findPaymentMethod(tenant, choice.paymentMethodId, true);
  if (!stored) throw new DomainError('request.not_found', {});
  if (stored.removedAt !== null) throw new DomainError('payment.method_gone', {});
  return { id: stored.id, kind: stored.kind, provider: stored.provider };
}
