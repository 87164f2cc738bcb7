import type { AnyResource, PolicyData } from '../engine/define-policy.ts';
import type { World } from './world.ts';

/**
 * The rules read naively from the policy's text: no masks, no compiled form, no shared code with the engine.
 * Slow on purpose; whatever the engine answers has to be what this says.
 */
export function oracleAllows(
  world: World,
  principalId: string,
  tokenId: string | null,
  action: string,
  resource: AnyResource,
  now: number,
): boolean {
  const { policy, rows } = world;
  const running = (endsAt: number | null) => endsAt === null || now < endsAt;
  const rule = policy.types[resource.type]?.actions[action.slice(resource.type.length + 1)];
  if (rule === undefined) return false;

  if (tokenId !== null) {
    const token = rows.tokens.find((one) => one.tokenId === tokenId);
    if (token === undefined || token.principalId !== principalId || !running(token.endsAt)) return false;
    const covered = token.scopes.some((scope) =>
      (policy.scopes[scope] ?? []).some((pattern) => {
        const source = pattern
          .split('*')
          .map((piece) => piece.replaceAll('.', '\\.'))
          .join('.*');
        return new RegExp(`^${source}$`).test(action);
      }),
    );
    if (!covered) return false;
  }

  const member = rows.members.find((one) => one.principalId === principalId);
  const isStaff = member === undefined && rows.staff.some((one) => one.principalId === principalId);
  if (member !== undefined && (member.blocked || !running(member.endsAt))) return false;
  if (rule.anyone) return true;
  if (member === undefined && !isStaff) return false;

  if (member !== undefined) {
    const place = policy.roles.indexOf(member.role);
    if (rule.role !== undefined && place <= policy.roles.indexOf(rule.role)) return true;
    if (rule.flag !== undefined && member.flags.includes(rule.flag)) {
      if (place <= policy.roles.indexOf(policy.flags[rule.flag] ?? '')) return true;
    }
  }

  const enough = enoughLevels(policy, action, resource);
  const teams =
    member === undefined
      ? []
      : rows.teamMembers.filter((place) => place.principalId === principalId && running(place.endsAt));
  for (const [type, id, level] of enough) {
    if (member !== undefined) {
      if (policy.self?.type === type && policy.self.level === level && id === principalId) return true;
      if (policy.group?.type === type) {
        for (const team of teams) {
          if (team.teamId !== id) continue;
          if (policy.group.member === level) return true;
          if (policy.group.leader === level && team.leader && team.managesMembers) return true;
        }
      }
    }
    for (const grant of rows.grants) {
      if (grant.type !== type || grant.level !== level || !running(grant.endsAt)) continue;
      if (grant.resourceId !== null && grant.resourceId !== id) continue;
      if (isStaff && grant.endsAt === null) continue;
      if (grant.principalId === principalId || teams.some((team) => team.teamId === grant.principalId))
        return true;
    }
  }
  return false;
}

type Enough = readonly (readonly [type: string, id: string | undefined, level: string])[];

/** Every level, on the resource and above, that would do. */
function enoughLevels(policy: PolicyData, action: string, resource: AnyResource): Enough {
  const rule = policy.types[resource.type]?.actions[action.slice(resource.type.length + 1)];
  const enough: [string, string | undefined, string][] = [];
  const want = (type: string, id: string | undefined, levels: string | readonly string[] | undefined) => {
    for (const level of typeof levels === 'string' ? [levels] : (levels ?? [])) {
      for (const giving of everyLevel(policy, type)) {
        if (gives(policy, type, giving, level)) enough.push([type, id, giving]);
      }
    }
  };
  want(resource.type, resource.id, rule?.level);
  let parentType = policy.types[resource.type]?.parent;
  for (const parentId of resource.parentIds ?? []) {
    if (parentType === undefined) break;
    want(parentType, parentId, rule?.above?.[parentType]);
    parentType = policy.types[parentType]?.parent;
  }

  return enough;
}

/** Grants that would do or would have done, each with the team that carries it and whether it has ended. */
export function oracleGrants(
  world: World,
  principalId: string,
  action: string,
  resource: AnyResource,
  now: number,
): readonly string[] {
  const { policy, rows } = world;
  const member = rows.members.find((one) => one.principalId === principalId);
  const isStaff = member === undefined && rows.staff.some((one) => one.principalId === principalId);
  if (member === undefined ? !isStaff : member.blocked) return [];
  const enough = enoughLevels(policy, action, resource);
  return rows.grants.flatMap((grant) => {
    if (isStaff && grant.endsAt === null) return [];
    if (
      !enough.some(
        ([type, id, level]) =>
          grant.type === type && grant.level === level && [null, id].includes(grant.resourceId),
      )
    ) {
      return [];
    }
    const over = (endsAt: number | null) => endsAt !== null && endsAt <= now;
    const word = (ended: boolean) => (ended ? 'expired' : 'holds');
    if (grant.principalId === principalId) return [`${grant.grantId} null ${word(over(grant.endsAt))}`];
    const place = rows.teamMembers.find(
      (one) => one.teamId === grant.principalId && one.principalId === principalId,
    );
    if (place === undefined || isStaff) return [];
    return [`${grant.grantId} ${place.teamId} ${word(over(grant.endsAt) || over(place.endsAt))}`];
  });
}

function everyLevel(policy: PolicyData, type: string): readonly string[] {
  return Object.keys(policy.types[type]?.levels ?? {});
}

function gives(policy: PolicyData, type: string, from: string, to: string): boolean {
  if (from === to) return true;
  return (policy.types[type]?.levels?.[from] ?? []).some((next) => gives(policy, type, next, to));
}

/** When the oracle's yes ends, found by asking again at every later moment; null = it does not. */
export function oracleValidUntil(
  world: World,
  principalId: string,
  tokenId: string | null,
  action: string,
  resource: AnyResource,
  now: number,
): number | null {
  for (const moment of world.clock) {
    if (moment > now && !oracleAllows(world, principalId, tokenId, action, resource, moment)) return moment;
  }
  return null;
}
