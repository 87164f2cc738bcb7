import type { Host } from '../kernel/host.ts';
import { enforceRateLimit } from '../kernel/rate-limit.ts';

const perHour = { limit: 6, windowSeconds: 3600 };
const perDay = { limit: 15, windowSeconds: 86_400 };

/**
 * Counts one more mail to confirm an address, however it is asked for. Each brings five tries at its code, which somebody
 * who has signed up with an address that is not theirs could otherwise go on asking for until one hits (ACC-1, SEC-2).
 */
export async function allowConfirmation(host: Host, email: string): Promise<void> {
  await enforceRateLimit(host, `account.confirmation:hour:${email}`, perHour);
  await enforceRateLimit(host, `account.confirmation:day:${email}`, perDay);
}
