import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { Host } from '../kernel/host.ts';
import type { PaymentProvider, ProviderKind } from './payment-provider.ts';

/** The provider that takes a kind of payment, the first configured one first. */
export function providerFor(host: Host, kind: ProviderKind): PaymentProvider {
  const found = host.paymentProviders.find(({ kinds }) => kinds.includes(kind));
  if (!found) throw new DomainError('payment.kind_unavailable', {});
  return found;
}

/** The provider of a payment that exists; throws when it is not configured any more. */
export function providerNamed(host: Host, name: string): PaymentProvider {
  const found = host.paymentProviders.find((provider) => provider.name === name);
  if (!found) throw new Error(`The payment provider ${name} is not configured.`);
  return found;
}

/** Every kind that some provider takes, in the order in which they are offered. */
export const offeredKinds = (host: Pick<Host, 'paymentProviders'>): readonly ProviderKind[] =>
  (['card', 'twint', 'paypal'] as const).filter((kind) =>
    host.paymentProviders.some(({ kinds }) => kinds.includes(kind)),
  );
