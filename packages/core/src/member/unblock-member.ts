import { unblockMember } from '@atrium/contracts/member/unblock-member';
import { findMember } from '@atrium/db/member/member-queries';
import { implement } from '../kernel/implement.ts';
import { changeMember } from './change-member.ts';
import { viewMember } from './member-view.ts';
import { confirmRole, refuseRole } from './role-rules.ts';

export const unblockMemberVerb = implement(unblockMember, async (context) => {
  const { input, tenant, actor, now, audit, notFound } = context;
  const member = await findMember(tenant, input.accountId);
  if (!member) return notFound();
  refuseRole(actor, member.role, null);
  confirmRole(actor, now, member.role);
  const change = await changeMember(context, member, { blockedAt: null });
  if (change) audit.organization(tenant.organizationId, change);
  else audit.unchanged();
  return viewMember(tenant, actor, member.accountId, now);
});
