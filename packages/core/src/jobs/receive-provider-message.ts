import { systemScope } from '@atrium/db/client/scopes';
import { keepProviderEvent } from '@atrium/db/payment/provider-event-queries';
import type { Host } from '../kernel/host.ts';

/**
 * Takes a provider's message in: signed, once per event however often it comes, and acted on by a job (PAY-1). Of what
 * it says only what it is about is kept; the state is read from the provider. False for a message that is not the
 * provider's.
 */
export async function receiveProviderMessage(
  host: Host,
  provider: string,
  body: string,
  signature: string | null,
): Promise<boolean> {
  const known = host.paymentProviders.find(({ name }) => name === provider);
  const message = await known?.readMessage(body, signature, host.now());
  if (!message) return false;
  const { eventId, about } = message;
  await keepProviderEvent(systemScope(host.db), { provider, eventId, body: about, receivedAt: host.now() });
  return true;
}
