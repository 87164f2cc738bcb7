import { setMemberEnd } from '@atrium/contracts/member/set-member-end';
import { findMember } from '@atrium/db/member/member-queries';
import { implement } from '../kernel/implement.ts';
import { changeMember } from './change-member.ts';
import { refuseLastRepresentative } from './last-representative.ts';
import { viewMember } from './member-view.ts';
import { confirmRole, refuseRole } from './role-rules.ts';

export const setMemberEndVerb = implement(setMemberEnd, async (context) => {
  const { input, tenant, actor, now, audit, fail, notFound } = context;
  const member = await findMember(tenant, input.accountId);
  if (!member) return notFound();
  refuseRole(actor, member.role, null);
  const endsAt = input.endsAt === null ? null : new Date(input.endsAt);
  if (endsAt !== null && endsAt <= now) return fail('member.end_in_past', {}, { field: 'endsAt' });
  if (endsAt !== null) await refuseLastRepresentative(tenant, member);
  confirmRole(actor, now, member.role);
  const change = await changeMember(context, member, { endsAt });
  if (change) audit.organization(tenant.organizationId, change);
  else audit.unchanged();
  return viewMember(tenant, actor, member.accountId, now);
});
