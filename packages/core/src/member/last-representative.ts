import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import { countOtherRepresentatives, type MemberRow } from '@atrium/db/member/member-queries';
import { lockOrganization } from '@atrium/db/organization/organization-queries';

/**
 * Refuses what would leave the organization without a legal representative who can act at any time (MEM-2). Takes the
 * organization's row first, as every change of its members does, so that two who go at once are counted one by one.
 */
export async function refuseLastRepresentative(
  tenant: TenantScope,
  member: Pick<MemberRow, 'accountId' | 'role'>,
): Promise<void> {
  if (member.role !== 'legal_representative') return;
  await lockOrganization(tenant);
  if ((await countOtherRepresentatives(tenant, member.accountId)) === 0)
    throw new DomainError('member.last_legal_representative', {});
}
