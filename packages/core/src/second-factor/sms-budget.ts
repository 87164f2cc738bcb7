import type { Host } from '../kernel/host.ts';
import { enforceRateLimit } from '../kernel/rate-limit.ts';

const perAccount = { limit: 10, windowSeconds: 86_400 };
const perNumber = { limit: 6, windowSeconds: 3600 };

/** Text messages cost money, and can be sent to strangers: ten a day per account, six an hour per number. */
export async function allowSms(host: Host, accountId: string, phone: string): Promise<void> {
  await enforceRateLimit(host, `sms:account:${accountId}`, perAccount);
  await enforceRateLimit(host, `sms:number:${phone}`, perNumber);
}
