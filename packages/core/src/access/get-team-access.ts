import { getTeamAccess } from '@atrium/contracts/access/get-team-access';
import { limits } from '@atrium/contracts/limits';
import { listGrantsOf } from '@atrium/db/permission/grant-queries';
import { findResources } from '@atrium/db/product/product-queries';
import { implement } from '../kernel/implement.ts';
import { parentsOf } from '../product/product-view.ts';
import { groupLines } from './group-lines.ts';

export const getTeamAccessVerb = implement(getTeamAccess, async ({ resource: team, tenant, actor, now }) => {
  const grants = (await listGrantsOf(tenant, team.id)).filter(
    ({ endsAt }) => endsAt === null || endsAt > now,
  );
  const rows = await findResources(
    tenant,
    grants.flatMap(({ resourceId }) => resourceId ?? []),
  );
  const readable = grants.filter(({ resourceType: type, resourceId }) => {
    const row = rows.get(resourceId ?? '');
    const asked = row ? { type, id: row.id, parentIds: parentsOf(row) } : { type };
    return actor.mayAsk(`${type}.read`, asked).allowed;
  });
  const rights = readable.map(({ id, resourceType, resourceId, level, endsAt }) => ({
    ...{ grantId: id, type: resourceType, resourceId, level, teamId: null },
    endsAt: endsAt?.getTime() ?? null,
  }));
  const { products } = await groupLines(tenant, rights, { search: '', skip: 0, take: limits.grantsOfOne });
  return { products, hidden: grants.length - readable.length };
});
