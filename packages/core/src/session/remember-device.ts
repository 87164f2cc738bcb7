import type { SystemScope } from '@atrium/db/client/scopes';
import { rememberDevice as storeDevice } from '@atrium/db/session/known-device-queries';
import type { Request } from '../kernel/request.ts';
import { hashToken, newToken } from '../kernel/session-token.ts';

const wellFormed = /^[\w-]{43}$/;

/**
 * From now on this browser is known to the account: guessing elsewhere does not slow it down (SEC-2). Returns the token
 * to hand out when the transaction is over; one browser keeps one token for all of its accounts.
 */
export async function rememberDevice(
  system: SystemScope,
  accountId: string,
  { request, now }: { readonly request: Request; readonly now: Date },
): Promise<string> {
  const given = request.deviceToken;
  const token = given !== null && wellFormed.test(given) ? given : newToken();
  await storeDevice(system, accountId, hashToken(token), now);
  return token;
}
