import type { StaffTokenView } from '@atrium/contracts/staff-token/staff-token-view';
import type { StaffTokenRow } from '@atrium/db/staff/staff-token-queries';

export const viewStaffToken = (row: StaffTokenRow): StaffTokenView => ({
  id: row.id,
  name: row.name,
  roles: [...row.roles],
  createdAt: row.createdAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
});
