import type { OrganizationId } from '@atrium/contracts/fields';
import { type AccountScope, tenantScope } from '@atrium/db/client/scopes';
import { checkAccess } from '@atrium/db/permission/ask-access';
import type { AnyResource } from '@atrium/permissions/engine/define-policy';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';

type Asked = {
  readonly organizationId: OrganizationId;
  readonly action: string;
  readonly resource: AnyResource;
};

/** The engine's answer for the signed-in person in an organization that the action itself does not name (PERM-1). */
export async function mayElsewhere(
  own: Pick<AccountScope, 'accountId' | 'db'>,
  { organizationId, action, resource }: Asked,
  now: Date,
): Promise<boolean> {
  const asker = { accountId: own.accountId, tokenId: null };
  const tenant = tenantScope(own.db, organizationId);
  return (await checkAccess(tenant, policy, asker, { action, resource, now })).allowed;
}
