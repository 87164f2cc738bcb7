import { removeTeamMembers } from '@atrium/contracts/team/remove-team-members';
import { implement } from '../kernel/implement.ts';
import { takeFromTeam } from './change-team-members.ts';
import { viewTeam } from './team-view.ts';

export const removeTeamMembersVerb = implement(removeTeamMembers, async (context) => {
  const { input, tenant, actor, now, audit, notFound } = context;
  const removed = await takeFromTeam(context, input);
  if (removed.length === 0) audit.unchanged();
  else {
    audit.organization(tenant.organizationId, {
      targetId: input.teamId,
      before: { accountIds: [...removed] },
    });
  }
  return (await viewTeam(tenant, actor, input.teamId, now)) ?? notFound();
});
