import { updateMemberRights } from '@atrium/contracts/member/update-member-rights';
import { findMember } from '@atrium/db/member/member-queries';
import { implement } from '../kernel/implement.ts';
import { changeMember } from './change-member.ts';
import { viewMember } from './member-view.ts';
import { refuseRole } from './role-rules.ts';

export const updateMemberRightsVerb = implement(updateMemberRights, async (context) => {
  const { input, tenant, actor, now, audit, fail, notFound } = context;
  const member = await findMember(tenant, input.accountId);
  if (!member) return notFound();
  refuseRole(actor, member.role, null);
  if (input.billingRight && member.role === 'external_user')
    return fail('member.billing_not_for_external', {}, { field: 'billingRight' });
  const change = await changeMember(context, member, { billingRight: input.billingRight });
  if (change) audit.organization(tenant.organizationId, change);
  else audit.unchanged();
  return viewMember(tenant, actor, member.accountId, now);
});
