import { blockMember } from '@atrium/contracts/member/block-member';
import { findMember } from '@atrium/db/member/member-queries';
import { implement } from '../kernel/implement.ts';
import { changeMember } from './change-member.ts';
import { refuseLastRepresentative } from './last-representative.ts';
import { viewMember } from './member-view.ts';
import { confirmRole, refuseRole } from './role-rules.ts';

export const blockMemberVerb = implement(blockMember, async (context) => {
  const { input, tenant, actor, now, audit, fail, notFound } = context;
  const member = await findMember(tenant, input.accountId);
  if (!member) return notFound();
  if (member.accountId === actor.accountId) return fail('member.own_block', {});
  refuseRole(actor, member.role, null);
  await refuseLastRepresentative(tenant, member);
  confirmRole(actor, now, member.role);
  const change = await changeMember(context, member, { blockedAt: member.blockedAt ?? now });
  if (change) audit.organization(tenant.organizationId, change);
  else audit.unchanged();
  return viewMember(tenant, actor, member.accountId, now);
});
