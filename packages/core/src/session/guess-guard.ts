import type { SystemScope } from '@atrium/db/client/scopes';
import { clearAttempts, forgiveAttempt } from '@atrium/db/request/attempt-queries';
import { isKnownDevice } from '@atrium/db/session/known-device-queries';
import { allowAttempt } from '../kernel/attempts.ts';
import type { Host } from '../kernel/host.ts';
import { networkOf } from '../kernel/network-of.ts';
import type { Request } from '../kernel/request.ts';
import { hashToken } from '../kernel/session-token.ts';

const minute = 60;
const hour = 3600;

/** Of one browser that has signed in here before, or of one network that has not. */
const own = { free: 10, firstWaitSeconds: 30, longestWaitSeconds: 15 * minute, quietSeconds: hour };
/** Of all networks and unknown browsers together. */
const elsewhere = { free: 50, firstWaitSeconds: 1, longestWaitSeconds: minute, quietSeconds: hour };
const nobody = '00000000-0000-0000-0000-000000000000';

type Guess = {
  readonly host: Host;
  readonly system: SystemScope;
  readonly request: Request;
  /** What is guessed: a password or a second factor; they are counted apart. */
  readonly of: 'password' | 'secondFactor';
  /** The account by what the caller knows of it: it must be counted whether it exists or not (SEC-1). */
  readonly name: string;
  readonly accountId: string | null;
};

/**
 * Counts one guess, or refuses it with the time to wait (SEC-2). Waits grow per account, whatever addresses the
 * guesses come from; a browser that has signed in to the account before has a budget of its own, so that somebody
 * else's guessing does not keep its owner out. `right` takes the guess back.
 */
export async function beginGuess({ host, system, request, of, name, accountId }: Guess) {
  const device = request.deviceToken === null ? null : hashToken(request.deviceToken);
  const known = device !== null && (await isKnownDevice(system, accountId ?? nobody, device));
  const mine = known
    ? `${of}:device:${device.toString('hex')}:${name}`
    : `${of}:from:${networkOf(request.address)}:${name}`;
  const shared = known ? null : `${of}:elsewhere:${name}`;
  await allowAttempt(host, mine, own);
  if (shared) await allowAttempt(host, shared, elsewhere);
  return {
    right: async (): Promise<void> => {
      await clearAttempts(host.db, mine);
      if (shared) await forgiveAttempt(host.db, shared, host.now());
    },
  };
}
