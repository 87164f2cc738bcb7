import type { AttemptLimit } from '@atrium/db/request/attempt-queries';
import { forgiveAttempt } from '@atrium/db/request/attempt-queries';
import type { Host } from '../kernel/host.ts';

/** Codes that name nobody, by one person of the staff: five a shift, then waits of a minute that double up to an hour. */
const ofOne: AttemptLimit = {
  ...{ free: 5, firstWaitSeconds: 60, longestWaitSeconds: 3600, quietSeconds: 12 * 3600 },
};
/** By all of them together: fifty, then one a minute. What that leaves to chance is worked out in docs/security.md. */
const ofAll: AttemptLimit = {
  ...{ free: 50, firstWaitSeconds: 60, longestWaitSeconds: 60, quietSeconds: 3600 },
};

export const identificationLimits = (
  staffAccountId: string,
): readonly (readonly [string, AttemptLimit])[] => [
  [`desk.identify:${staffAccountId}`, ofOne],
  ['desk.identify', ofAll],
];

/** A code that was right is no guess. */
export async function forgiveIdentification(host: Host, staffAccountId: string): Promise<void> {
  for (const [bucket] of identificationLimits(staffAccountId))
    await forgiveAttempt(host.db, bucket, host.now());
}
