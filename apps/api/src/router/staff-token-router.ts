import { createStaffTokenVerb } from '@atrium/core/staff-token/create-staff-token';
import { getCurrentStaffTokenVerb } from '@atrium/core/staff-token/get-current-staff-token';
import { listStaffTokensVerb } from '@atrium/core/staff-token/list-staff-tokens';
import { revokeStaffTokenVerb } from '@atrium/core/staff-token/revoke-staff-token';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const staffTokenRouter = router({
  list: mountQuery(listStaffTokensVerb),
  create: mountMutation(createStaffTokenVerb),
  revoke: mountMutation(revokeStaffTokenVerb),
  getCurrent: mountQuery(getCurrentStaffTokenVerb),
});
