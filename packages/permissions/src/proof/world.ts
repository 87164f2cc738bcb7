import type { ActorRows, EndsAt, GrantRow } from '../engine/actor-rows.ts';
import type { AnyResource, PolicyData } from '../engine/define-policy.ts';
import type { OrganizationRows } from '../engine/who.ts';
import type { Random } from './random.ts';

/** One generated organization, with the moments at which something in it ends. */
export interface World {
  readonly policy: PolicyData;
  readonly rows: OrganizationRows;
  readonly resources: readonly AnyResource[];
  /** People, staff and strangers, each alone and through each of their tokens. */
  readonly actors: readonly { readonly principalId: string; readonly tokenId: string | null }[];
  /** Epoch ms, ascending: one before, at, and one after every end. */
  readonly clock: readonly number[];
}

const START = 1_700_000_000_000;

/** Organizations small enough to be asked everything, odd enough to hit every rule. */
export function generateWorld(random: Random, policy: PolicyData): World {
  let serial = 0;
  const id = (kind: string) => {
    serial += 1;
    return `${kind}-${serial}-${random.below(1e6).toString(36)}`;
  };
  // Few moments, so that several things end at the same one.
  const moments = Array.from({ length: 4 }, (_, index) => START + index * 1000 + random.below(900));
  const endsAt = (probability: number): EndsAt => (random.chance(probability) ? random.pick(moments) : null);
  const flagNames = [...Object.keys(policy.flags), 'no_such_flag'];

  const members = Array.from({ length: 5 + random.below(3) }, () => ({
    principalId: id('user'),
    role: random.pick(policy.roles),
    flags: random.some(flagNames, 0.4),
    blocked: random.chance(0.12),
    endsAt: endsAt(0.25),
  }));
  const staff = [{ principalId: id('staff') }, { principalId: id('staff') }];
  const strangers = [id('stranger')];
  const people = [...members, ...staff].map((one) => one.principalId);
  const teamIds = [id('team'), id('team'), id('team')];
  const teamMembers = teamIds.flatMap((teamId) =>
    // Places of staff and of removed members may linger in the tables: they must give nothing.
    random.some([...people, ...strangers], 0.45).map((principalId) => ({
      teamId,
      principalId,
      leader: random.chance(0.4),
      managesMembers: random.chance(0.5),
      endsAt: endsAt(0.25),
    })),
  );
  const resources = generateResources(random, policy, id, teamIds, people);
  const subjects = [...people, ...teamIds, ...strangers];
  const typed = resources.filter(
    (resource) => Object.keys(policy.types[resource.type]?.levels ?? {}).length > 0,
  );
  const grants = Array.from({ length: 30 + random.below(20) }, (): GrantRow => {
    const resource = random.pick(typed);
    const levels = Object.keys(policy.types[resource.type]?.levels ?? {});
    return {
      grantId: id('grant'),
      principalId: random.pick(subjects),
      type: random.chance(0.01) ? 'no_such_type' : resource.type,
      resourceId: random.chance(0.12) ? null : (resource.id ?? null),
      level: random.chance(0.03) ? 'no_such_level' : random.pick(levels),
      endsAt: endsAt(0.45),
    };
  });
  const tokens = random.some([...people, ...strangers], 0.5).map((principalId) => ({
    tokenId: id('token'),
    principalId,
    scopes: random.some([...Object.keys(policy.scopes), 'no_such_scope'], 0.4),
    endsAt: endsAt(0.4),
  }));
  return {
    policy,
    rows: { members, staff, teamMembers, grants, tokens },
    resources,
    actors: [
      ...[...people, ...strangers].map((principalId) => ({ principalId, tokenId: null })),
      ...tokens.map(({ principalId, tokenId }) => ({ principalId, tokenId })),
    ],
    clock: [START - 1, ...moments.toSorted((a, b) => a - b).flatMap((at) => [at - 1, at, at + 1])],
  };
}

function generateResources(
  random: Random,
  policy: PolicyData,
  id: (kind: string) => string,
  teamIds: readonly string[],
  people: readonly string[],
): readonly AnyResource[] {
  const byType = new Map<string, AnyResource[]>();
  const make = (type: string): readonly AnyResource[] => {
    const known = byType.get(type);
    if (known !== undefined) return known;
    const parent = policy.types[type]?.parent;
    const parents = parent === undefined ? [] : make(parent);
    const list = Array.from({ length: parent === undefined ? 2 : 3 }, (): AnyResource => {
      if (parent === undefined) return { type, id: id(type) };
      const above = random.pick(parents);
      return { type, id: id(type), parentIds: [above.id ?? '', ...(above.parentIds ?? [])] };
    });
    byType.set(type, list);
    return list;
  };
  if (policy.group)
    byType.set(
      policy.group.type,
      teamIds.map((teamId) => ({ type: policy.group?.type ?? '', id: teamId })),
    );
  if (policy.self)
    byType.set(
      policy.self.type,
      people.map((person) => ({ type: policy.self?.type ?? '', id: person })),
    );
  return Object.keys(policy.types).flatMap(make);
}

/** The rows that a server would load for one actor: own and team grants, beside some of others. */
export function actorRows(world: World, principalId: string, tokenId: string | null): ActorRows {
  const { rows } = world;
  const teams = rows.teamMembers.filter((place) => place.principalId === principalId);
  return {
    organizationId: 'organization',
    principalId,
    staff: rows.staff.some((one) => one.principalId === principalId),
    member: rows.members.find((one) => one.principalId === principalId) ?? null,
    teams,
    grants: rows.grants,
    token: rows.tokens.find((one) => one.tokenId === tokenId) ?? null,
  };
}
