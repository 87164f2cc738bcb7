import { createStaffToken } from './create-staff-token.ts';
import { getCurrentStaffToken } from './get-current-staff-token.ts';
import { listStaffTokens } from './list-staff-tokens.ts';
import { revokeStaffToken } from './revoke-staff-token.ts';

export const staffTokenActions = {
  staffToken: {
    list: listStaffTokens,
    create: createStaffToken,
    revoke: revokeStaffToken,
    getCurrent: getCurrentStaffToken,
  },
} as const;
