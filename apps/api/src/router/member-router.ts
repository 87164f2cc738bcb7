import { blockMemberVerb } from '@atrium/core/member/block-member';
import { exportMembersVerb } from '@atrium/core/member/export-members';
import { getMemberVerb } from '@atrium/core/member/get-member';
import { leaveOrganizationVerb } from '@atrium/core/member/leave-organization';
import { listHeldDataVerb } from '@atrium/core/member/list-held-data';
import { listMembersVerb } from '@atrium/core/member/list-members';
import { prepareMemberRemovalVerb } from '@atrium/core/member/prepare-member-removal';
import { removeMemberVerb } from '@atrium/core/member/remove-member';
import { setMemberEndVerb } from '@atrium/core/member/set-member-end';
import { unblockMemberVerb } from '@atrium/core/member/unblock-member';
import { updateContactPreferencesVerb } from '@atrium/core/member/update-contact-preferences';
import { updateMemberRightsVerb } from '@atrium/core/member/update-member-rights';
import { updateMemberRoleVerb } from '@atrium/core/member/update-member-role';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const memberRouter = router({
  list: mountQuery(listMembersVerb),
  get: mountQuery(getMemberVerb),
  export: mountQuery(exportMembersVerb),
  updateRole: mountMutation(updateMemberRoleVerb),
  updateRights: mountMutation(updateMemberRightsVerb),
  setEnd: mountMutation(setMemberEndVerb),
  block: mountMutation(blockMemberVerb),
  unblock: mountMutation(unblockMemberVerb),
  updatePreferences: mountMutation(updateContactPreferencesVerb),
  leave: mountMutation(leaveOrganizationVerb),
  listHeldData: mountQuery(listHeldDataVerb),
  prepareRemoval: mountMutation(prepareMemberRemovalVerb),
  remove: mountMutation(removeMemberVerb),
});
