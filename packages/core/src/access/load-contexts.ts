import type { TenantScope } from '@atrium/db/client/scopes';
import { loadManyActorRows } from '@atrium/db/permission/many-actor-rows';
import type { ActorContext } from '@atrium/permissions/engine/actor-context';
import { buildActorContext } from '@atrium/permissions/engine/build-actor-context';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';

/** What several people hold, each as the gate would see them. */
export async function loadContexts(
  tenant: TenantScope,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, ActorContext>> {
  const rows = await loadManyActorRows(tenant, accountIds);
  return new Map([...rows].map(([id, row]) => [id, buildActorContext(policy, row)]));
}
