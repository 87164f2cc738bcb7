import { memberRoles } from '@atrium/contracts/organization/organization-types';
import { buildActorContext } from '@atrium/permissions/engine/build-actor-context';
import {
  type CompiledAction,
  type CompiledPolicy,
  outsiderRank,
  ruleOf,
} from '@atrium/permissions/engine/compiled-policy';
import { type Decision, decideRule, REFUSED } from '@atrium/permissions/engine/decide';
import type { AnyResource } from '@atrium/permissions/engine/define-policy';
import { type Explanation, explainRule } from '@atrium/permissions/engine/explain';
import { type Holder, whoRule } from '@atrium/permissions/engine/who';
import type { TenantScope } from '../client/scopes.ts';
import { type AskedChain, loadActorRowsOn } from './actor-rows-on.ts';
import { findHolderRows } from './find-holders.ts';
import { billingFlag } from './stored-rows.ts';

/** One question: an action on a resource whose parents were read from its row, never from a request. */
export type Question = { readonly action: string; readonly resource: AnyResource; readonly now: Date };

export type Asker = { readonly accountId: string; readonly tokenId: string | null };

/** May they, read fresh from the store: for whoever is not the actor of the request (PERM-1). */
export async function checkAccess(
  scope: TenantScope,
  policy: CompiledPolicy,
  asker: Asker,
  { action, resource, now }: Question,
): Promise<Decision> {
  const rule = ruleOf(policy, action);
  const rows = await loadActorRowsOn(scope, asker.accountId, asker.tokenId, chainOf(policy, rule, resource));
  if (!rows) return REFUSED;
  return decideRule(rule, buildActorContext(policy, rows), resource, now.getTime());
}

/** Why, or why not, with every grant that bears on it, ended ones too (PERM-6). Undefined for a token of others. */
export async function explainAccess(
  scope: TenantScope,
  policy: CompiledPolicy,
  asker: Asker,
  { action, resource, now }: Question,
): Promise<Explanation | undefined> {
  const rule = ruleOf(policy, action);
  const rows = await loadActorRowsOn(scope, asker.accountId, asker.tokenId, chainOf(policy, rule, resource));
  return rows && explainRule(policy, rule, buildActorContext(policy, rows), resource, now.getTime());
}

/** Everybody who can, through what, and until when (PERM-6). */
export async function listHolders(
  scope: TenantScope,
  policy: CompiledPolicy,
  { action, resource, now }: Question,
): Promise<readonly Holder[]> {
  const rule = ruleOf(policy, action);
  const flag = policy.flags.indexOf(billingFlag);
  const rows = await findHolderRows(scope, {
    ...chainOf(policy, rule, resource),
    levels: levelsOf(policy, rule),
    roles: memberRoles.filter((role) => {
      const rank = policy.roles.indexOf(role) + 1;
      return rank > 0 && rank <= rule.rank;
    }),
    billing: flag >= 0 && (rule.flags & (1 << flag)) !== 0,
    everybody: rule.rank >= outsiderRank(policy),
    now,
  });
  return whoRule(policy, rule, rows, resource, now.getTime());
}

/** Steps where no level would do are left out: what is held there is no reason for either answer. */
function chainOf(policy: CompiledPolicy, rule: CompiledAction, resource: AnyResource): AskedChain {
  const ids: string[] = [];
  const types: string[] = [];
  rule.masks.forEach((mask, up) => {
    if (mask === 0) return;
    const id = up === 0 ? resource.id : resource.parentIds?.[up - 1];
    if (id !== undefined) ids.push(id);
    types.push(policy.types[rule.chain[up] ?? -1]?.name ?? '');
  });
  return { ids, types };
}

function levelsOf(policy: CompiledPolicy, rule: CompiledAction): readonly string[] {
  const levels = rule.masks.flatMap((mask, up) =>
    (policy.types[rule.chain[up] ?? -1]?.levels ?? []).filter((_, bit) => (mask & (1 << bit)) !== 0),
  );
  return [...new Set(levels)];
}
