import { memberRoles } from '@atrium/contracts/organization/organization-types';
import {
  type CompiledAction,
  type CompiledPolicy,
  outsiderRank,
} from '@atrium/permissions/engine/compiled-policy';
import type { AnyResource } from '@atrium/permissions/engine/define-policy';
import { type Via, whoRule } from '@atrium/permissions/engine/who';
import type { TenantScope } from '../client/scopes.ts';
import { findHolderRows } from './find-holders.ts';

/** What one person reaches of a resource, and through what. */
export type Reach = {
  readonly actions: ReadonlySet<string>;
  readonly via: readonly Via[];
  /** Epoch ms: the last of the ends; null = no end. */
  readonly validUntil: number | null;
};

/** Everybody who can do anything with a product or part, in one reading of the store (PERM-6). Tokens act for these. */
export async function listReach(
  scope: TenantScope,
  policy: CompiledPolicy,
  resource: AnyResource,
  now: Date,
): Promise<ReadonlyMap<string, Reach>> {
  const rules = [...policy.actions.values()].filter(
    ({ typeName, collection }) => typeName === resource.type && !collection,
  );
  const rows = await findHolderRows(scope, { ...questionOf(policy, rules, resource), now });
  const reach = new Map<string, { actions: Set<string>; via: Map<string, Via>; validUntil: number | null }>();
  for (const rule of rules) {
    for (const { principalId, tokenId, via, validUntil } of whoRule(
      policy,
      rule,
      rows,
      resource,
      now.getTime(),
    )) {
      if (tokenId !== null) continue;
      const known = reach.get(principalId) ?? { actions: new Set(), via: new Map(), validUntil };
      known.actions.add(rule.name);
      for (const one of via) known.via.set(JSON.stringify(one), one);
      if (known.validUntil !== null) {
        known.validUntil = validUntil === null ? null : Math.max(known.validUntil, validUntil);
      }
      reach.set(principalId, known);
    }
  }
  return new Map(
    [...reach].map(([id, { actions, via, validUntil }]) => [
      id,
      { actions, via: [...via.values()], validUntil },
    ]),
  );
}

function questionOf(policy: CompiledPolicy, rules: readonly CompiledAction[], resource: AnyResource) {
  const chain = rules[0]?.chain ?? [];
  const types = chain.map((index) => policy.types[index]);
  const highest = Math.max(0, ...rules.map(({ rank }) => rank));
  return {
    ids: [resource.id, ...(resource.parentIds ?? [])].filter((id) => id !== undefined),
    types: types.map((type) => type?.name ?? ''),
    levels: [...new Set(types.flatMap((type) => type?.levels ?? []))],
    roles: memberRoles.filter((role) => policy.roles.indexOf(role) + 1 <= highest),
    billing: false,
    everybody: highest >= outsiderRank(policy),
  };
}
