import type { ActorContext } from '@atrium/permissions/engine/actor-context';
import type { ActorRows, GrantRow } from '@atrium/permissions/engine/actor-rows';
import { buildActorContext } from '@atrium/permissions/engine/build-actor-context';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import { Random } from '@atrium/permissions/proof/random';

export const NOW = Date.UTC(2026, 0, 1);
export const TYPE = 'product.drive';
export const LEVELS = ['read', 'write', 'manage'] as const;
export const ACTIONS = [
  'product.drive.read',
  'product.drive.write',
  'product.drive.settings.update',
] as const;

/** The organization "L": 5,000 users, 500 teams, 20,000 products, 42,000 grants at scale 1. */
export interface BenchWorld {
  readonly users: readonly ActorRows[];
  readonly products: readonly string[];
  readonly contexts: ReadonlyMap<string, ActorContext>;
  /** The same rows without any end, built in turns with `contexts` so that both lie alike in memory. */
  readonly endless: ReadonlyMap<string, ActorContext>;
  /** The limit: user id → product id → bits of allowed actions, resolved beforehand. */
  readonly resolved: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface Question {
  readonly user: string;
  readonly product: string;
  readonly action: (typeof ACTIONS)[number];
  readonly bit: number;
}

/**
 * Actors whose contexts are warm together. The limit then costs 90 to 160 ns, as in the design's figures; with
 * thousands it is the memory of the machine that is measured, for the limit and the engine alike.
 */
const ACTIVE = 200;

export function buildWorld(scale: number, timedShare: number): BenchWorld {
  const random = new Random(42);
  const uuid = () => {
    const hex = () => random.below(65536).toString(16).padStart(4, '0');
    return `0190${hex()}-${hex()}-7${hex().slice(1)}-8${hex().slice(1)}-${hex()}${hex()}${hex()}`;
  };
  const products = Array.from({ length: 20_000 }, uuid);
  const teams = Array.from({ length: 500 }, uuid);
  const grant = (principalId: string): GrantRow => ({
    grantId: uuid(),
    principalId,
    type: TYPE,
    resourceId: random.pick(products),
    level: random.pick(LEVELS),
    endsAt: random.chance(timedShare) ? NOW + 1 + random.below(30) * 86_400_000 : null,
  });
  const many = (principalId: string, count: number) =>
    Array.from({ length: count * scale }, () => grant(principalId));
  const teamGrants = new Map(teams.map((team) => [team, many(team, 44)]));
  const users = Array.from({ length: ACTIVE }, (): ActorRows => {
    const principalId = uuid();
    const own = [random.pick(teams), random.pick(teams)].filter((team, at, all) => all.indexOf(team) === at);
    return {
      organizationId: 'organization',
      principalId,
      staff: false,
      member: { role: 'collaborator', flags: [], blocked: false, endsAt: null },
      teams: own.map((teamId) => ({ teamId, leader: false, managesMembers: false, endsAt: null })),
      grants: [...many(principalId, 4), ...own.flatMap((team) => teamGrants.get(team) ?? [])],
      token: null,
    };
  });
  const contexts = new Map<string, ActorContext>();
  const endless = new Map<string, ActorContext>();
  for (const user of users) {
    contexts.set(user.principalId, buildActorContext(policy, user));
    const grants = user.grants.map((one) => ({ ...one, endsAt: null }));
    endless.set(user.principalId, buildActorContext(policy, { ...user, grants }));
  }
  const resolved = new Map(users.map((user) => [user.principalId, resolve(user)]));
  return { users, products, contexts, endless, resolved };
}

function resolve(user: ActorRows): ReadonlyMap<string, number> {
  const masks = new Map<string, number>();
  for (const { resourceId, level } of user.grants) {
    if (resourceId === null) continue;
    const allowed = (1 << (LEVELS.indexOf(level as 'read') + 1)) - 1;
    masks.set(resourceId, (masks.get(resourceId) ?? 0) | allowed);
  }
  return masks;
}

/** Half about products that the user reaches; ids are fresh strings, as a request brings them. */
export function questions(world: BenchWorld, count: number): readonly Question[] {
  const random = new Random(7);
  const fresh = (text: string) => Buffer.from(text).toString();
  return Array.from({ length: count }, (): Question => {
    const user = random.pick(world.users);
    const held = random.pick(user.grants).resourceId ?? '';
    const bit = random.below(3);
    return {
      user: fresh(user.principalId),
      product: fresh(random.chance(0.5) ? held : random.pick(world.products)),
      action: ACTIONS[bit] ?? ACTIONS[0],
      bit: 1 << bit,
    };
  });
}
