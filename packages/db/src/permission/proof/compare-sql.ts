import type { OrganizationId } from '@atrium/contracts/fields';
import { buildActorContext } from '@atrium/permissions/engine/build-actor-context';
import type { CompiledAction, CompiledPolicy } from '@atrium/permissions/engine/compiled-policy';
import { decideRule } from '@atrium/permissions/engine/decide';
import type { AnyResource } from '@atrium/permissions/engine/define-policy';
import { listPlanRule } from '@atrium/permissions/engine/list-plan';
import type { ProofCounts } from '@atrium/permissions/proof/compare';
import { oracleAllows, oracleGrants, oracleValidUntil } from '@atrium/permissions/proof/oracle';
import type { Random } from '@atrium/permissions/proof/random';
import type { World } from '@atrium/permissions/proof/world';
import type { Database } from '../../client/create-database.ts';
import type { TenantScope } from '../../client/scopes.ts';
import { checkAccess, explainAccess, listHolders } from '../ask-access.ts';
import { type ListCursor, type ListOrder, listResources } from '../list-resources.ts';
import { loadProofActor } from './proof-sessions.ts';
import { createdAtOf, nameOf } from './store-world.ts';

/** A stored world, and how much of it is asked. */
export type SqlProof = {
  readonly db: Database;
  readonly scope: TenantScope;
  readonly policy: CompiledPolicy;
  readonly world: World;
  readonly random: Random;
  /** Of all actors, actions and resources. */
  readonly share: number;
};

type Check = (kind: string, where: string, got: unknown, wanted: unknown) => void;
type Shown = { readonly allowed: boolean; readonly validUntil: number | null };
const shown = ({ allowed, validUntil }: Shown) => `${allowed} until ${validUntil}`;

/** Asks the store at one moment, by every statement, and compares with the oracle. */
export async function compareSqlAt(proof: SqlProof, now: number, counts: ProofCounts): Promise<void> {
  const { policy, world, random, share } = proof;
  const check: Check = (kind, where, got, wanted) => {
    counts.asked[kind] = (counts.asked[kind] ?? 0) + 1;
    if (got !== wanted)
      counts.differences.push(
        `${kind}: ${where} at ${now}: got ${String(got)}, oracle says ${String(wanted)}`,
      );
  };
  for (const actor of random.some(world.actors, share)) {
    for (const [, rule] of random.some([...policy.actions], share)) {
      for (const resource of random.some(resourcesOf(world, rule), share)) {
        await compareQuestion(proof, actor, rule, resource, now, check);
      }
    }
    if (actor.tokenId === null) await compareContext(proof, actor.principalId, now, check);
  }
  for (const [action, rule] of random.some([...policy.actions], share)) {
    for (const resource of random.some(resourcesOf(world, rule), share)) {
      await compareWho(proof, action, resource, now, check);
    }
  }
}

const resourcesOf = (world: World, rule: CompiledAction): readonly AnyResource[] =>
  rule.collection
    ? [{ type: rule.typeName }]
    : world.resources.filter((resource) => resource.type === rule.typeName);

async function compareQuestion(
  { scope, policy, world }: SqlProof,
  { principalId, tokenId }: World['actors'][number],
  { name: action }: CompiledAction,
  resource: AnyResource,
  now: number,
  check: Check,
): Promise<void> {
  const where = `${tokenId ?? principalId} ${action} ${resource.id ?? ''}`;
  const allowed = oracleAllows(world, principalId, tokenId, action, resource, now);
  const until = allowed ? oracleValidUntil(world, principalId, tokenId, action, resource, now) : null;
  const asker = { accountId: principalId, tokenId };
  const question = { action, resource, now: new Date(now) };
  const answer = shown({ allowed, validUntil: until });
  check('sql check', where, shown(await checkAccess(scope, policy, asker, question)), answer);
  const explained = await explainAccess(scope, policy, asker, question);
  const grants = [...(explained?.because ?? []), ...(explained?.failed ?? [])].flatMap((fact) =>
    fact.fact !== 'level'
      ? []
      : fact.held
          .filter(({ grantId }) => grantId !== null)
          .map(({ grantId, teamId, expired }) => `${grantId} ${teamId} ${expired ? 'expired' : 'holds'}`),
  );
  const wanted = oracleGrants(world, principalId, action, resource, now);
  check('sql explain', where, grants.sort().join(), [...wanted].sort().join());
}

/** What a request loads with its session, asked everything; then the lists that the context leads to. */
async function compareContext(
  { db, scope, policy, world, random, share }: SqlProof,
  principalId: string,
  now: number,
  check: Check,
): Promise<void> {
  const rows = await loadProofActor(db, scope.organizationId as OrganizationId, principalId, new Date(now));
  const context = buildActorContext(policy, rows);
  for (const [action, rule] of policy.actions) {
    const reached: string[] = [];
    for (const resource of resourcesOf(world, rule)) {
      const where = `${principalId} ${action} ${resource.id ?? ''}`;
      const allowed = oracleAllows(world, principalId, null, action, resource, now);
      check('sql context', where, decideRule(rule, context, resource, now).allowed, allowed);
      if (allowed) reached.push(resource.id ?? '');
    }
    if (rule.collection || !random.chance(share)) continue;
    for (const total of [0, 1e6]) {
      const plan = listPlanRule(policy, rule, context, { total, page: 50 }, now);
      const order: ListOrder = random.pick(['name', 'createdAt']);
      const depth = rule.chain.length - 1;
      const rowsListed: string[] = [];
      let cursor: ListCursor | null = null;
      do {
        const page = await listResources(scope, plan, {
          type: rule.typeName,
          depth,
          order,
          limit: 2,
          cursor,
        });
        rowsListed.push(...page.map((row) => row.id));
        const last = page.length < 2 ? undefined : page.at(-1);
        cursor = last ? { after: order === 'name' ? last.name : last.createdAt, id: last.id } : null;
      } while (cursor !== null && rowsListed.length <= world.resources.length);
      check(
        `sql list ${plan.shape}`,
        `${principalId} ${action}`,
        rowsListed.join(),
        sorted(world, reached, order),
      );
    }
  }
}

function sorted(world: World, ids: readonly string[], order: ListOrder): string {
  const value = new Map(
    world.resources.map(({ id }, position) => [
      id,
      order === 'name' ? nameOf(position) : createdAtOf(position).toISOString(),
    ]),
  );
  const key = (id: string) => `${value.get(id)} ${id}`;
  return [...ids].sort((a, b) => (key(a) < key(b) ? -1 : 1)).join();
}

async function compareWho(
  { scope, policy, world }: SqlProof,
  action: string,
  resource: AnyResource,
  now: number,
  check: Check,
): Promise<void> {
  const known = new Set([...world.rows.members, ...world.rows.staff].map(({ principalId }) => principalId));
  const wanted = world.actors
    .filter(({ principalId }) => known.has(principalId))
    .filter(({ principalId, tokenId }) => oracleAllows(world, principalId, tokenId, action, resource, now))
    .map(({ principalId, tokenId }) => {
      const until = oracleValidUntil(world, principalId, tokenId, action, resource, now);
      return `${principalId} ${tokenId} ${until}`;
    });
  const holders = await listHolders(scope, policy, { action, resource, now: new Date(now) });
  const got = holders.map((holder) => `${holder.principalId} ${holder.tokenId} ${holder.validUntil}`);
  check('sql who', `${action} ${resource.id ?? ''}`, got.sort().join(), wanted.sort().join());
}
