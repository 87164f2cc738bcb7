import { addTeamMembers } from '@atrium/contracts/team/add-team-members';
import { implement } from '../kernel/implement.ts';
import { putIntoTeam } from './change-team-members.ts';
import { viewTeam } from './team-view.ts';

export const addTeamMembersVerb = implement(addTeamMembers, async (context) => {
  const { input, tenant, actor, now, audit, notFound } = context;
  const added = await putIntoTeam(context, input);
  if (added.length === 0) audit.unchanged();
  else {
    audit.organization(tenant.organizationId, {
      targetId: input.teamId,
      after: { accountIds: [...added], endsAt: input.endsAt },
    });
  }
  return (await viewTeam(tenant, actor, input.teamId, now)) ?? notFound();
});
