import { systemScope } from '@atrium/db/client/scopes';
import { changeSimulatedCharge, type SimulatedMessage } from '@atrium/db/payment/simulated-queries';
import { signSimulated, simulatedName } from '../demo/simulated-provider.ts';
import type { Host } from '../kernel/host.ts';
import { receiveProviderMessage } from './receive-provider-message.ts';

/** The simulated provider's message arrives: signed, and taken in as one from outside. */
export async function deliverSimulatedMessage(host: Host, message: SimulatedMessage): Promise<void> {
  if (message.settles)
    await changeSimulatedCharge(systemScope(host.db), message.chargeId, {
      status: 'succeeded',
      failure: null,
    });
  const body = JSON.stringify(message);
  await receiveProviderMessage(host, simulatedName, body, signSimulated(host.secrets.mac, body));
}
