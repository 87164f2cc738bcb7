import type { AccessDifference } from '@atrium/contracts/access/access-view';
import { type AccessChange, previewAccess } from '@atrium/contracts/access/preview-access';
import { listPeopleAmong } from '@atrium/db/access/people-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import { findGrant, listGrantsOf } from '@atrium/db/permission/grant-queries';
import { findPrincipalHere } from '@atrium/db/permission/resource-queries';
import { findResources } from '@atrium/db/product/product-queries';
import { countTeamMembers, listTeamAccountIds } from '@atrium/db/team/team-member-queries';
import { changeGrant, giveGrants, takeGrant } from '../grant/change-grants.ts';
import { implement } from '../kernel/implement.ts';
import type { VerbContext } from '../kernel/verb.ts';
import { putIntoTeam, takeFromTeam } from '../team/change-team-members.ts';
import { comparable, compareAccess, type Difference, type Target } from './compare-access.ts';
import { toMoment } from './levels-in-effect.ts';

const page = 50;

export const previewAccessVerb = implement(previewAccess, async (context) => {
  const { input, tenant, now, audit } = context;
  const { change, skip } = input;
  await demandChange(context, change);
  const targets = await targetsOf(context, change);
  const { accountIds, total } = await peopleOf(context, change, comparable(targets.length));
  const found = await compareAccess(tenant, now, { accountIds, targets }, () => carryOut(context, change));
  audit.unchanged();
  return {
    differences: await describe(tenant, found, skip),
    people: new Set(found.map(({ accountId }) => accountId)).size,
    total: found.length,
    peopleLeftOff: total - accountIds.length,
  };
});

type Context = VerbContext<typeof previewAccess>;

/** What the change's own action is refused for is refused here. */
async function demandChange({ demand }: Context, change: AccessChange): Promise<void> {
  switch (change.kind) {
    case 'add_members':
      await demand('team.add_member', change.teamId);
      return;
    case 'remove_members':
      await demand('team.remove_member', change.teamId);
      return;
    case 'create_grants':
      await demand('principal.grant', change.principalId);
      return;
    case 'update_grant':
    case 'revoke_grant':
      await demand('grant.change', change.grantId);
  }
}

async function carryOut(context: Context, change: AccessChange): Promise<unknown> {
  switch (change.kind) {
    case 'add_members':
      return putIntoTeam(context, change);
    case 'remove_members':
      return takeFromTeam(context, change);
    case 'create_grants':
      return giveGrants(context, change);
    case 'update_grant':
      return changeGrant(context, change);
    case 'revoke_grant':
      return takeGrant(context, change.grantId);
  }
}

async function targetsOf({ tenant, notFound }: Context, change: AccessChange): Promise<readonly Target[]> {
  switch (change.kind) {
    case 'add_members':
    case 'remove_members':
      return (await listGrantsOf(tenant, change.teamId)).map(toTarget);
    case 'create_grants':
      return change.grants.map(({ type, resourceId }) => ({ type, id: resourceId }));
    case 'update_grant':
    case 'revoke_grant':
      return [toTarget((await findGrant(tenant, change.grantId)) ?? notFound())];
  }
}

const toTarget = (grant: { resourceType: string; resourceId: string | null }): Target => ({
  type: grant.resourceType,
  id: grant.resourceId,
});

async function peopleOf({ tenant, notFound }: Context, change: AccessChange, most: number) {
  if (change.kind === 'add_members' || change.kind === 'remove_members') {
    const named = [...new Set(change.accountIds)];
    return { accountIds: named.slice(0, most), total: named.length };
  }
  const principalId =
    change.kind === 'create_grants'
      ? change.principalId
      : ((await findGrant(tenant, change.grantId)) ?? notFound()).principalId;
  const principal = await findPrincipalHere(tenant, principalId);
  if (principal?.kind !== 'team') return { accountIds: [principalId], total: 1 };
  const accountIds = await listTeamAccountIds(tenant, principalId, most);
  const total = accountIds.length < most ? accountIds.length : await countTeamMembers(tenant, principalId);
  return { accountIds, total };
}

/** One page by name, with the names. */
export async function describe(
  tenant: TenantScope,
  found: readonly Difference[],
  skip: number,
): Promise<AccessDifference[]> {
  const [people, resources] = await Promise.all([
    listPeopleAmong(tenant, [...new Set(found.map(({ accountId }) => accountId))], {
      ...{ search: '', skip: 0, take: found.length },
    }),
    findResources(
      tenant,
      found.flatMap(({ resourceId }) => resourceId ?? []),
    ),
  ]);
  const order = new Map(people.map(({ accountId, name }, index) => [accountId, { index, name }]));
  const rows = found.map((difference) => ({
    ...difference,
    name: order.get(difference.accountId)?.name ?? '',
    resourceName: resources.get(difference.resourceId ?? '')?.name ?? '',
    endBefore: toMoment(difference.endBefore),
    endAfter: toMoment(difference.endAfter),
  }));
  const at = (accountId: string) => order.get(accountId)?.index ?? 0;
  const sorted = rows.sort(
    (one, other) =>
      at(one.accountId) - at(other.accountId) ||
      one.type.localeCompare(other.type) ||
      one.resourceName.localeCompare(other.resourceName),
  );
  return sorted.slice(skip, skip + page);
}
