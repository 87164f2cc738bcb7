import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { ResourcePermission } from '@atrium/contracts/kernel/permissions';
import type { TenantScope } from '@atrium/db/client/scopes';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import type { Actor } from './actor.ts';
import { type Asked, loadResource } from './load-resource.ts';
import type { Demand } from './verb.ts';

/** The gate for what an input names besides the thing that its action is about. */
export function demandIn(tenant: TenantScope, actor: Actor): Demand {
  const demand = async (permission: string, id: string | null, type = '') => {
    const asked =
      id === null
        ? allOf(type, permission)
        : await loadResource(tenant, permission as ResourcePermission, id);
    if (!asked) throw new DomainError('request.not_found', {});
    const { allowed, missing } = actor.mayAsk(asked.action, asked.resource);
    if (!allowed) throw new DomainError('permission.denied', { missing: missing ?? '' });
    return id === null ? null : asked.resource;
  };
  return demand as Demand;
}

function allOf(
  type: string,
  permission: string,
): (Pick<Asked, 'action'> & { resource: { type: string } }) | undefined {
  const action = `${type}.${permission.slice(permission.indexOf('.') + 1)}`;
  return policy.actions.has(action) ? { action, resource: { type } } : undefined;
}
