import type { OrganizationId } from '@atrium/contracts/fields';
import { systemScope } from '@atrium/db/client/scopes';
import { findPaymentByReference } from '@atrium/db/payment/payment-queries';
import { findProviderEvent, markProviderEvent } from '@atrium/db/payment/provider-event-queries';
import type { Host } from '../kernel/host.ts';
import type { ProviderMessage } from '../payment/payment-provider.ts';
import { providerNamed } from '../payment/provider-for.ts';
import { applyChargeState } from './apply-charge-state.ts';

/** Acts on a provider's message: reads the charge anew, so that order and repetition of messages do not matter. */
export async function applyProviderEvent(host: Host, provider: string, eventId: string): Promise<void> {
  const system = systemScope(host.db);
  const event = await findProviderEvent(system, provider, eventId);
  if (!event || event.processedAt) return;
  const about = event.body as ProviderMessage['about'];
  if (about.kind === 'charge') {
    const owner = (await findPaymentByReference(system, provider, about.reference)) ?? about.owner;
    // Not stored yet: the job that charges is still at work, and this one is tried again.
    if (!owner) throw new Error(`No payment is known for ${about.reference} of ${provider}.`);
    const state = await providerNamed(host, provider).readCharge(about.reference);
    await applyChargeState(host, owner.organizationId as OrganizationId, owner.id, state);
  }
  await markProviderEvent(system, provider, eventId, host.now());
}
