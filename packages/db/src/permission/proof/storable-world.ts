import { createHash } from 'node:crypto';
import { memberRoles } from '@atrium/contracts/organization/organization-types';
import type { GrantRow } from '@atrium/permissions/engine/actor-rows';
import type { AnyResource, PolicyData } from '@atrium/permissions/engine/define-policy';
import type { World } from '@atrium/permissions/proof/world';
import { billingFlag } from '../stored-rows.ts';

/** A generated policy in the words that the tables know: their roles by rank, the first flag as the billing right. */
export function storablePolicy(policy: PolicyData): PolicyData {
  const words = new Map<string, string>();
  for (const [index, role] of policy.roles.entries()) words.set(role, memberRoles[index] ?? role);
  const [flag] = Object.keys(policy.flags);
  if (flag !== undefined) words.set(flag, billingFlag);
  const text = JSON.stringify(policy).replace(
    /"([^"]*)"/g,
    (_, word: string) => `"${words.get(word) ?? word}"`,
  );
  return JSON.parse(text) as PolicyData;
}

/** The same id for the same word, in the form that the tables take. */
export function storedId(word: string): string {
  const hex = createHash('sha256').update(word).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The part of a generated world that the tables let in; what they refuse (grants to strangers, support without an
 * end, places of non-members) is tested where they refuse it.
 */
export function storableWorld(world: World): World {
  const { rows } = world;
  const id = storedId;
  const resources = world.resources.map((resource) => storedResource(resource));
  const typeOf = new Map(resources.map((resource) => [resource.id, resource.type]));
  const members = rows.members.map((member) => ({
    ...member,
    principalId: id(member.principalId),
    flags: member.flags.filter((flag) => flag === billingFlag),
  }));
  const isMember = new Set(members.map((member) => member.principalId));
  const staff = rows.staff.map(({ principalId }) => ({ principalId: id(principalId) }));
  const isStaff = new Set(staff.map((one) => one.principalId));
  const teamMembers = rows.teamMembers
    .map((place) => ({ ...place, teamId: id(place.teamId), principalId: id(place.principalId) }))
    .filter((place) => isMember.has(place.principalId));
  // Of the places that are let in: a team known only by a stranger's place is no team of the organization.
  const isTeam = new Set(teamIds({ ...world, rows: { ...rows, teamMembers } }));
  const grants = rows.grants
    .map((grant): GrantRow => {
      const resourceId = grant.resourceId === null ? null : id(grant.resourceId);
      return { ...grant, grantId: id(grant.grantId), principalId: id(grant.principalId), resourceId };
    })
    .filter(({ principalId, resourceId, type, endsAt }) => {
      if (resourceId !== null && typeOf.get(resourceId) !== type) return false;
      if (isStaff.has(principalId)) return endsAt !== null;
      return isMember.has(principalId) || isTeam.has(principalId);
    });
  const tokens = rows.tokens
    .map((token) => ({ ...token, tokenId: id(token.tokenId), principalId: id(token.principalId) }))
    .filter((token) => isMember.has(token.principalId));
  const isToken = new Set(tokens.map((token) => token.tokenId));
  const actors = world.actors
    .map((actor) => ({ principalId: id(actor.principalId), tokenId: actor.tokenId && id(actor.tokenId) }))
    .filter(({ tokenId }) => tokenId === null || isToken.has(tokenId));
  return { ...world, resources, actors, rows: { members, staff, teamMembers, grants, tokens } };
}

function storedResource({ type, id, parentIds }: AnyResource): AnyResource {
  const stored = { type, id: storedId(id ?? '') };
  return parentIds ? { ...stored, parentIds: parentIds.map(storedId) } : stored;
}

/** Teams without anybody in them hold grants, too: every group is among the resources of the group's type. */
export const teamIds = (world: World): readonly string[] => {
  const type = world.policy.group?.type;
  const named = world.resources.filter((resource) => resource.type === type).map(({ id }) => id ?? '');
  return [...new Set([...named, ...world.rows.teamMembers.map((place) => place.teamId)].map(asStored))];
};

const asStored = (id: string): string => (/^[0-9a-f]{8}-/.test(id) ? id : storedId(id));
