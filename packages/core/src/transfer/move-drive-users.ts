import type { OrganizationId } from '@atrium/contracts/fields';
import { invitationLimits } from '@atrium/contracts/invitation/invitation-types';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import { countPeople } from '@atrium/db/invitation/invitation-queries';
import { listDriveUsers, takeDriveUsers } from '@atrium/db/transfer/drive-users';
import type { Actor } from '../kernel/actor.ts';

type Context = { readonly tenant: TenantScope; readonly actor: Actor; readonly now: Date };

/** A drive's users go with it as external users; the number of them (PROD-5). */
export async function moveDriveUsers(
  { tenant, actor, now }: Context,
  from: OrganizationId,
  productIds: readonly string[],
): Promise<number> {
  const users = await listDriveUsers(tenant, from, productIds, now);
  const people = new Set(users.map(({ accountId }) => accountId)).size;
  if (people > 0 && (await countPeople(tenant)) + people > invitationLimits.people)
    throw new DomainError('member.organization_full', { limit: invitationLimits.people });
  await takeDriveUsers(tenant, users, actor.accountId, now);
  return people;
}
