import type { GrantView } from '@atrium/contracts/grant/grant-fields';
import type { StoredGrantRow } from '@atrium/db/permission/grant-queries';

export const viewGrant = ({
  id,
  principalId,
  resourceType,
  resourceId,
  level,
  endsAt,
}: StoredGrantRow): GrantView => ({
  ...{ id, principalId, resourceId },
  type: resourceType as GrantView['type'],
  level: level as GrantView['level'],
  endsAt: endsAt?.toISOString() ?? null,
});
