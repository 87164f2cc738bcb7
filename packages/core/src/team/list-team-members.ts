import { listTeamMembers } from '@atrium/contracts/team/list-team-members';
import { listTeamMemberRows } from '@atrium/db/team/team-member-queries';
import { implement } from '../kernel/implement.ts';
import { viewTeamMember } from './team-view.ts';

const page = 50;

export const listTeamMembersVerb = implement(listTeamMembers, async ({ input, resource, tenant, now }) => {
  const { search, skip } = input;
  const rows = await listTeamMemberRows(tenant, resource.id, { search, skip, limit: page + 1, now });
  return { members: rows.slice(0, page).map(viewTeamMember), more: rows.length > page };
});
