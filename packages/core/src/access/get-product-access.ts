import type { HolderRow, ViaView } from '@atrium/contracts/access/access-view';
import { getProductAccess } from '@atrium/contracts/access/get-product-access';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { listPeopleAmong, teamNames } from '@atrium/db/access/people-queries';
import { listReach, type Reach } from '@atrium/db/permission/list-reach';
import { findResources } from '@atrium/db/product/product-queries';
import type { AnyResource } from '@atrium/permissions/engine/define-policy';
import type { Via } from '@atrium/permissions/engine/who';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import { implement } from '../kernel/implement.ts';
import { asResourceType, levelRules, toMoment } from './levels-in-effect.ts';

const page = 50;

export const getProductAccessVerb = implement(getProductAccess, async (context) => {
  const { input, resource, tenant, now, notFound } = context;
  const [rows, reach] = await Promise.all([
    findResources(tenant, [resource.id]),
    listReach(tenant, policy, resource, now),
  ]);
  const row = rows.get(resource.id);
  if (!row) return notFound();
  const { search, skip } = input;
  const people = await listPeopleAmong(tenant, [...reach.keys()], { search, skip, take: page + 1 });
  const shown = people.slice(0, page);
  const names = await teamNames(
    tenant,
    shown.flatMap(({ accountId }) => reach.get(accountId)?.via.flatMap((via) => teamOf(via) ?? []) ?? []),
  );
  const holders = shown.flatMap(({ accountId, ...person }): HolderRow[] => {
    const held = reach.get(accountId);
    if (!held) return [];
    const via = held.via.map((one) => viewVia(one, resource, names));
    return [
      {
        accountId,
        ...person,
        levels: levelsOf(resource.type, held),
        via,
        validUntil: toMoment(held.validUntil),
      },
    ];
  });
  return {
    ...{
      type: asResourceType(row.type),
      name: row.name,
      total: reach.size,
      holders,
      more: people.length > page,
    },
  };
});

/** A level is in effect when every action that it allows is. */
const levelsOf = (type: string, { actions }: Reach) =>
  levelRules(type)
    .filter(({ rules }) => rules.length > 0 && rules.every(({ name }) => actions.has(name)))
    .map(({ level }) => level);

const teamOf = (via: Via): string | null => ('teamId' in via ? via.teamId : null);

function viewVia(via: Via, resource: AnyResource, names: ReadonlyMap<string, string>): ViaView {
  const teamId = teamOf(via);
  const base = { role: null, level: null, grantId: null, teamId: null, teamName: null, on: null };
  const common = { ...base, kind: via.kind, endsAt: toMoment(via.validUntil) };
  switch (via.kind) {
    case 'role':
      return { ...common, role: via.role as MemberRole };
    case 'grant': {
      const on = via.resourceId === null ? 'type' : via.resourceId === resource.id ? 'this' : 'product';
      const teamName = teamId === null ? null : (names.get(teamId) ?? '');
      return { ...common, level: via.level as ViaView['level'], grantId: via.grantId, teamId, teamName, on };
    }
    default:
      return common;
  }
}
