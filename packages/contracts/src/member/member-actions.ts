import { blockMember } from './block-member.ts';
import { exportMembers } from './export-members.ts';
import { getMember } from './get-member.ts';
import { leaveOrganization } from './leave-organization.ts';
import { listHeldData } from './list-held-data.ts';
import { listMembers } from './list-members.ts';
import { prepareMemberRemoval } from './prepare-member-removal.ts';
import { removeMember } from './remove-member.ts';
import { setMemberEnd } from './set-member-end.ts';
import { unblockMember } from './unblock-member.ts';
import { updateContactPreferences } from './update-contact-preferences.ts';
import { updateMemberRights } from './update-member-rights.ts';
import { updateMemberRole } from './update-member-role.ts';

export const memberActions = {
  member: {
    list: listMembers,
    get: getMember,
    export: exportMembers,
    updateRole: updateMemberRole,
    updateRights: updateMemberRights,
    setEnd: setMemberEnd,
    block: blockMember,
    unblock: unblockMember,
    updatePreferences: updateContactPreferences,
    leave: leaveOrganization,
    listHeldData,
    prepareRemoval: prepareMemberRemoval,
    remove: removeMember,
  },
} as const;
