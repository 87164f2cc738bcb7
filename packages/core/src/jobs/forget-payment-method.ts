import type { Host } from '../kernel/host.ts';
import { providerNamed } from '../payment/provider-for.ts';

/** A method that was removed here is removed at its provider, too (PAY-2). */
export const forgetPaymentMethod = (host: Host, provider: string, token: string): Promise<void> =>
  providerNamed(host, provider).forget(token);
