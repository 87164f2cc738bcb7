import type { ResourcePermission } from '@atrium/contracts/kernel/permissions';
import { findApiTokenOwner } from '@atrium/db/api-token/api-token-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import { findInvitationHere } from '@atrium/db/invitation/invitation-queries';
import {
  findGrantHolder,
  findMemberHere,
  findPrincipalHere,
  findProductOrPart,
  findTeamHere,
  type StoredPrincipal,
  type StoredResource,
} from '@atrium/db/permission/resource-queries';
import type { AnyResource } from '@atrium/permissions/engine/define-policy';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';

/** Type and parents come from the row, never from the request (PERM-3). */
export type LoadedResource = AnyResource & { readonly id: string };

/** What the policy is asked: an action of the type that the thing has. */
export type Asked = { readonly action: string; readonly resource: LoadedResource };

type Permission<K extends string> = Extract<ResourcePermission, `${K}.${string}`>;
type Kind = ResourcePermission extends `${infer K}.${string}` ? K : never;
type Load = (scope: TenantScope, id: string, permission: string) => Promise<Asked | undefined>;

const granting = { member: 'member.update_rights', team: 'team.grant' } as const satisfies Record<
  StoredPrincipal['kind'],
  Permission<'member' | 'team'>
>;

const loaders: { readonly [K in Kind]: Load } = {
  member: async (scope, id, permission) =>
    (await findMemberHere(scope, id)) ? asked('member', permission, { id }) : undefined,
  invitation: async (scope, id, permission) =>
    (await findInvitationHere(scope, id)) ? asked('invitation', permission, { id }) : undefined,
  team: async (scope, id, permission) =>
    (await findTeamHere(scope, id)) ? asked('team', permission, { id }) : undefined,
  product: async (scope, id, permission) => {
    const found = await findProductOrPart(scope, id);
    return found && asked(found.type, permission, found);
  },
  principal: async (scope, id) => ofHolder(await findPrincipalHere(scope, id)),
  grant: async (scope, id) => ofHolder(await findGrantHolder(scope, id)),
  // Decided at the member whose token it is: one's own, or by an administrator (API-4).
  api_token: async (scope, id, permission) => {
    const accountId = await findApiTokenOwner(scope, id);
    return accountId === undefined ? undefined : asked('member', `${permission}_token`, { id: accountId });
  },
};

/**
 * The one thing that an action is about, looked for in the caller's organization alone. Undefined for an id that is
 * unknown, of another organization, or of a type that has no such action: nobody can tell these apart.
 */
export async function loadResource(
  scope: TenantScope,
  permission: ResourcePermission,
  id: string,
): Promise<Asked | undefined> {
  const dot = permission.indexOf('.');
  const found = await loaders[permission.slice(0, dot) as Kind](scope, id, permission.slice(dot + 1));
  return found && policy.actions.has(found.action) ? found : undefined;
}

const asked = (type: string, verb: string, row: Omit<StoredResource, 'type'>): Asked => ({
  action: `${type}.${verb}`,
  resource: { ...row, type },
});

/** Giving and taking rights is decided at whoever holds them; the verb asks for the product as well. */
const ofHolder = (holder: StoredPrincipal | undefined): Asked | undefined =>
  holder && { action: granting[holder.kind], resource: { type: holder.kind, id: holder.id } };
