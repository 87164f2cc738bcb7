import { addTeamMembersVerb } from '@atrium/core/team/add-team-members';
import { createTeamVerb } from '@atrium/core/team/create-team';
import { deleteTeamVerb } from '@atrium/core/team/delete-team';
import { getTeamVerb } from '@atrium/core/team/get-team';
import { listTeamCandidatesVerb } from '@atrium/core/team/list-team-candidates';
import { listTeamMembersVerb } from '@atrium/core/team/list-team-members';
import { listTeamsVerb } from '@atrium/core/team/list-teams';
import { removeTeamMembersVerb } from '@atrium/core/team/remove-team-members';
import { reportTeamDeletionVerb } from '@atrium/core/team/report-team-deletion';
import { updateTeamVerb } from '@atrium/core/team/update-team';
import { updateTeamMemberVerb } from '@atrium/core/team/update-team-member';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const teamRouter = router({
  list: mountQuery(listTeamsVerb),
  get: mountQuery(getTeamVerb),
  listMembers: mountQuery(listTeamMembersVerb),
  listCandidates: mountQuery(listTeamCandidatesVerb),
  create: mountMutation(createTeamVerb),
  update: mountMutation(updateTeamVerb),
  addMembers: mountMutation(addTeamMembersVerb),
  removeMembers: mountMutation(removeTeamMembersVerb),
  updateMember: mountMutation(updateTeamMemberVerb),
  reportDeletion: mountMutation(reportTeamDeletionVerb),
  delete: mountMutation(deleteTeamVerb),
});
