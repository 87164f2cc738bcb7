import type { SystemScope } from '@atrium/db/client/scopes';
import { rememberDevice as storeDevice } from '@atrium/db/session/known-device-queries';
import { knownAddresses } from '../account/known-addresses.ts';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import type { Request } from '../kernel/request.ts';
import { hashToken, newToken } from '../kernel/session-token.ts';
import { describeDevice } from './describe-device.ts';
import { locateAddress, noCountries } from './locate-address.ts';

const wellFormed = /^[\w-]{43}$/;

type SignIn = {
  readonly request: Request;
  readonly now: Date;
  readonly host: Host;
  readonly outbox: Outbox;
};

/**
 * From now on this browser is known to the account: guessing elsewhere does not slow it down (SEC-2), and a sign-in
 * with one that is not is told by mail, but for the first of all (SEC-7). Returns the token to hand out when the
 * transaction is over; one browser keeps one token for all of its accounts.
 */
export async function rememberDevice(
  system: SystemScope,
  accountId: string,
  { request, now, host, outbox }: SignIn,
): Promise<string> {
  const given = request.deviceToken;
  const token = given !== null && wellFormed.test(given) ? given : newToken();
  const { isUnusual } = await storeDevice(system, accountId, hashToken(token), now);
  if (!isUnusual) return token;
  const [first, ...others] = await knownAddresses(system, accountId);
  const loginIdentifier = first?.email ?? '';
  const { browser, system: operatingSystem } = describeDevice(request.userAgent);
  for (const address of first ? [first, ...others] : []) {
    outbox.mail(address, {
      template: 'newDevice',
      params: {
        ...{ firstName: address.firstName, loginIdentifier, browser, system: operatingSystem },
        place: locateAddress(request.address, host.countryOf ?? noCountries),
        at: now.toISOString(),
        resetLink: `${host.publicUrl}/forgot-password`,
      },
    });
  }
  return token;
}
