import type { Level, ResourceType } from '@atrium/contracts/product/product-types';
import type { SupportAccessView } from '@atrium/contracts/support-access/support-access-view';
import type { AccessRow } from '@atrium/db/support/access-queries';

/** Over is over to the second, whether a job has come by or not (SUP-3). */
export const endOfAccess = ({ endsAt, endedAt }: AccessRow, now: Date): Date | null =>
  endedAt ?? (endsAt <= now ? endsAt : null);

export const viewAccess = (row: AccessRow, now: Date): SupportAccessView => ({
  ...{ id: row.id, grantedBy: row.grantedByName, reason: row.reason },
  services: row.services.map(({ type, level, resourceId, name }) => ({
    ...{ resourceId, name },
    type: type as ResourceType,
    level: level as Level,
  })),
  createdAt: row.createdAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  firstUsedAt: row.firstUsedAt?.toISOString() ?? null,
  endedAt: endOfAccess(row, now)?.toISOString() ?? null,
  withdrawnBy: row.endedByName,
});
