import type { OrganizationId } from '@atrium/contracts/fields';
import { invitationLimits } from '@atrium/contracts/invitation/invitation-types';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { Database } from '@atrium/db/client/create-database';
import { countSeveral } from '@atrium/db/request/rate-limit-queries';

const daySeconds = 86_400;
const perAddress = 'invitation.mail:';

/**
 * Counts one mail for each address. Strangers cannot be flooded: an address gets a few a day from all organizations
 * together, and an organization writes to some hundreds (MEM-5). Returns the addresses that have had enough.
 */
export async function countInvitationMails(
  db: Database,
  organizationId: OrganizationId,
  emails: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (emails.length === 0) return new Set();
  const ofOrganization = `invitation.mails:${organizationId}`;
  const buckets = new Map(emails.map((email) => [`${perAddress}${email}`, 1]));
  const counted = await countSeveral(db, buckets.set(ofOrganization, emails.length), daySeconds, now);
  const own = counted.find(({ bucket }) => bucket === ofOrganization);
  if (own && own.used > invitationLimits.mailsPerOrganization) {
    const wait = Math.ceil((own.windowEndsAt.getTime() - now.getTime()) / 1000);
    throw new DomainError('request.rate_limited', { retryAfterSeconds: Math.max(1, wait) });
  }
  return new Set(
    counted
      .filter(({ bucket, used }) => bucket !== ofOrganization && used > invitationLimits.mailsPerAddress)
      .map(({ bucket }) => bucket.slice(perAddress.length)),
  );
}
