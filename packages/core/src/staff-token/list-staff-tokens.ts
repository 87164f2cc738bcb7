import { listStaffTokens } from '@atrium/contracts/staff-token/list-staff-tokens';
import { listStaffTokenRows } from '@atrium/db/staff/staff-token-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { viewStaffToken } from './staff-token-view.ts';

export const listStaffTokensVerb = implementStaff(listStaffTokens, async ({ staff, system, audit }) => {
  audit.staff({});
  return { tokens: (await listStaffTokenRows(system, staff.accountId)).map(viewStaffToken) };
});
