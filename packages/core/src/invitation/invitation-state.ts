import type { OrganizationId } from '@atrium/contracts/fields';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { AccountScope, SystemScope } from '@atrium/db/client/scopes';
import { type FoundInvitation, findInvitationByToken } from '@atrium/db/invitation/invitation-answer-queries';
import { hashToken } from '../kernel/session-token.ts';

type Answers = Pick<FoundInvitation, 'acceptedAt' | 'declinedAt' | 'revokedAt'>;

/** Nobody has answered or revoked it; it may have run out, and can then be sent again. */
export const isOpen = ({ acceptedAt, declinedAt, revokedAt }: Answers): boolean =>
  acceptedAt === null && declinedAt === null && revokedAt === null;

type Link = { readonly organizationId: OrganizationId; readonly token: string };

/**
 * The invitation behind a link, when it can still be answered. It rests on the right of whoever sent it: when they may
 * no longer give that role, it counts as revoked (MEM-3).
 */
export async function requireInvitation(
  scope: SystemScope | AccountScope,
  { organizationId, token }: Link,
  now: Date,
  { lock }: { readonly lock: boolean },
): Promise<FoundInvitation> {
  const link = { organizationId, tokenHash: hashToken(token), now };
  const found = await findInvitationByToken(scope, link, lock);
  if (!found) throw new DomainError('invitation.unknown', {});
  if (found.acceptedAt !== null || found.declinedAt !== null)
    throw new DomainError('invitation.answered', {});
  if (found.revokedAt !== null || !mayStillInvite(found)) throw new DomainError('invitation.revoked', {});
  if (found.expiresAt <= now) throw new DomainError('invitation.expired', {});
  return found;
}

const mayStillInvite = ({ inviterRole, role }: FoundInvitation): boolean =>
  inviterRole === 'legal_representative' ||
  (inviterRole === 'administrator' && role !== 'legal_representative');
