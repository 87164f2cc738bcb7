import { updateMemberRole } from '@atrium/contracts/member/update-member-role';
import { findMember } from '@atrium/db/member/member-queries';
import { implement } from '../kernel/implement.ts';
import { changeMember } from './change-member.ts';
import { refuseLastRepresentative } from './last-representative.ts';
import { viewMember } from './member-view.ts';
import { confirmRole, isUpward, refuseRole } from './role-rules.ts';

export const updateMemberRoleVerb = implement(updateMemberRole, async (context) => {
  const { input, tenant, actor, now, audit, fail, notFound } = context;
  const member = await findMember(tenant, input.accountId);
  if (!member) return notFound();
  const { role } = input;
  if (member.accountId === actor.accountId && isUpward(member.role, role))
    return fail('member.own_role_upward', {}, { field: 'role' });
  refuseRole(actor, member.role, role);
  if (role !== 'legal_representative') await refuseLastRepresentative(tenant, member);
  confirmRole(actor, now, member.role, role);
  // An external user has nothing to do with the organization's money (MEM-1).
  const rights = role === 'external_user' ? { billingRight: false } : {};
  const change = await changeMember(context, member, { role, ...rights });
  if (change) audit.organization(tenant.organizationId, change);
  else audit.unchanged();
  // Who changes their own role reads the answer with what is left to them.
  return viewMember(tenant, actor, member.accountId, now);
});
