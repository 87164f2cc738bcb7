import { leaveOrganization } from '@atrium/contracts/member/leave-organization';
import { revokeInvitationsOf } from '@atrium/db/invitation/invitation-queries';
import { deleteMemberRow, findMember } from '@atrium/db/member/member-queries';
import { getOrganizationRow } from '@atrium/db/organization/organization-queries';
import { implement } from '../kernel/implement.ts';
import { refuseLastRepresentative } from './last-representative.ts';
import { findHeld } from './removal-plan.ts';

export const leaveOrganizationVerb = implement(
  leaveOrganization,
  async ({ input, tenant, now, audit, outbox, notFound }) => {
    const { accountId } = input;
    const member = await findMember(tenant, accountId);
    if (!member) return notFound();
    await refuseLastRepresentative(tenant, member);
    for (const { keeper, item } of await findHeld(tenant, accountId))
      await keeper.carryOut(tenant, item, { decision: keeper.whenLeaving, recipientId: null });
    const { name: organizationName } = await getOrganizationRow(tenant, now);
    const revokedInvitations = [...(await revokeInvitationsOf(tenant, accountId, now))];
    await deleteMemberRow(tenant, accountId);
    const name = `${member.firstName} ${member.lastName}`;
    audit.organization(tenant.organizationId, {
      targetId: accountId,
      before: { name, role: member.role },
      after: { revokedInvitations },
    });
    outbox.mail(member, {
      template: 'membershipEnded',
      params: { firstName: member.firstName, organizationName, changedBy: '' },
    });
    return {};
  },
);
