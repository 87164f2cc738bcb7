import { addTeamMembers } from './add-team-members.ts';
import { createTeam } from './create-team.ts';
import { deleteTeam } from './delete-team.ts';
import { getTeam } from './get-team.ts';
import { listTeamCandidates } from './list-team-candidates.ts';
import { listTeamMembers } from './list-team-members.ts';
import { listTeams } from './list-teams.ts';
import { removeTeamMembers } from './remove-team-members.ts';
import { reportTeamDeletion } from './report-team-deletion.ts';
import { updateTeam } from './update-team.ts';
import { updateTeamMember } from './update-team-member.ts';

export const teamActions = {
  team: {
    list: listTeams,
    get: getTeam,
    listMembers: listTeamMembers,
    listCandidates: listTeamCandidates,
    create: createTeam,
    update: updateTeam,
    addMembers: addTeamMembers,
    removeMembers: removeTeamMembers,
    updateMember: updateTeamMember,
    reportDeletion: reportTeamDeletion,
    delete: deleteTeam,
  },
} as const;
