import type { ReportLine } from '@atrium/contracts/report/report-view';
import { listPeopleAmong } from '@atrium/db/access/people-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import { listGrantsOf } from '@atrium/db/permission/grant-queries';
import { findResources } from '@atrium/db/product/product-queries';
import { countTeamMembers, listTeamAccountIds } from '@atrium/db/team/team-member-queries';
import { deleteTeamRow, findTeamRow } from '@atrium/db/team/team-queries';
import { comparable, compareAccess } from '../access/compare-access.ts';
import type { Facts } from '../report/report-facts.ts';

/** A report holds this many lines; the people beyond are counted. */
const maxPeople = 1900;
const maxNames = 20;

/** Who loses access to what when the team goes (TEAM-5); null when it has just gone. */
export async function teamDeletionFacts(
  tenant: TenantScope,
  teamId: string,
  now: Date,
): Promise<Facts | null> {
  const team = await findTeamRow(tenant, teamId, now);
  if (!team) return null;
  const targets = (await listGrantsOf(tenant, teamId)).map(({ resourceType, resourceId }) => ({
    ...{ type: resourceType, id: resourceId },
  }));
  const accountIds = await listTeamAccountIds(
    tenant,
    teamId,
    Math.min(maxPeople, comparable(targets.length)),
  );
  const found = await compareAccess(tenant, now, { accountIds, targets }, () =>
    deleteTeamRow(tenant, teamId),
  );
  const losses = Map.groupBy(
    found.filter(({ lost }) => lost.length > 0),
    ({ accountId }) => accountId,
  );
  const [people, resources, total] = await Promise.all([
    listPeopleAmong(tenant, [...losses.keys()], { search: '', skip: 0, take: maxPeople }),
    findResources(
      tenant,
      found.flatMap(({ resourceId }) => resourceId ?? []),
    ),
    countTeamMembers(tenant, teamId),
  ]);
  const nameOf = (resourceId: string | null, type: string) =>
    resources.get(resourceId ?? '')?.name ?? `${type} *`;
  const lines: ReportLine[] = people.map(({ accountId, name }) => {
    const lost = losses.get(accountId) ?? [];
    const names = lost.slice(0, maxNames).map(({ resourceId, type }) => nameOf(resourceId, type));
    return {
      area: 'people',
      effect: 'access_lost',
      params: { name, count: lost.length, products: names.join(', ') },
    };
  });
  const kept = accountIds.length - losses.size;
  if (kept > 0) lines.push({ area: 'people', effect: 'access_kept', params: { count: kept } });
  const unlisted = total - accountIds.length;
  if (unlisted > 0) lines.push({ area: 'people', effect: 'access_unlisted', params: { count: unlisted } });
  lines.push({ area: 'products', effect: 'team_goes', params: { team: team.name, count: targets.length } });
  return {
    subject: team.name,
    choices: {},
    lines,
    basis: { found, accountIds: [...accountIds], total, targets },
  };
}
