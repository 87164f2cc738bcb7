import type { AnyResource } from '../engine/define-policy.ts';
import type { Explanation } from '../engine/explain.ts';
import { createRowIndex } from '../engine/filter-rows.ts';
import type { EngineUnderTest } from './engine-under-test.ts';
import { oracleAllows, oracleGrants, oracleValidUntil } from './oracle.ts';
import { runPlan } from './run-plan.ts';
import { actorRows, type World } from './world.ts';

/** How many questions of each kind were asked, and the first differences found. */
export interface ProofCounts {
  readonly asked: Record<string, number>;
  readonly differences: string[];
}

export function newCounts(): ProofCounts {
  return { asked: {}, differences: [] };
}

/**
 * Asks everything of one organization at one moment, by every face of the engine, and compares with the
 * oracle. Stops at the first difference when `firstOnly` is set.
 */
export function compareAt(
  engine: EngineUnderTest,
  world: World,
  now: number,
  counts: ProofCounts,
  firstOnly = false,
): void {
  const { policy } = engine;
  const check = (kind: string, where: string, got: unknown, wanted: unknown) => {
    counts.asked[kind] = (counts.asked[kind] ?? 0) + 1;
    if (got !== wanted)
      counts.differences.push(
        `${kind}: ${where} at ${now}: got ${String(got)}, oracle says ${String(wanted)}`,
      );
  };
  const done = () => firstOnly && counts.differences.length > 0;
  const allowedTo = new Map<string, string[]>();
  for (const { principalId, tokenId } of world.actors) {
    const context = engine.context(actorRows(world, principalId, tokenId));
    const sent = engine.send(context);
    for (const [action, rule] of policy.actions) {
      const resources = world.resources.filter((resource) => resource.type === rule.typeName);
      const asked: readonly AnyResource[] = rule.collection ? [{ type: rule.typeName }] : resources;
      const wanted: string[] = [];
      for (const resource of asked) {
        if (done()) return;
        const where = `${tokenId ?? principalId} ${action} ${resource.id ?? ''}`;
        const allowed = oracleAllows(world, principalId, tokenId, action, resource, now);
        const until = allowed ? oracleValidUntil(world, principalId, tokenId, action, resource, now) : null;
        const answer = `${allowed} until ${until}`;
        const shown = (got: { allowed: boolean; validUntil: number | null }) =>
          `${got.allowed} until ${got.validUntil}`;
        check('check', where, shown(engine.decide(context, action, resource, now)), answer);
        const explained = engine.explain(context, action, resource, now);
        check('explain', where, shown(explained), answer);
        check('explain', `${where} facts`, reasonsFit(explained), true);
        const grants = oracleGrants(world, principalId, action, resource, now);
        check(
          'explain',
          `${where} grants`,
          namedGrants(explained).toSorted().join(),
          grants.toSorted().join(),
        );
        check('browser', where, shown(engine.can(sent, action, resource, now)), answer);
        if (allowed) {
          wanted.push(resource.id ?? '');
          const key = `${action} ${resource.id ?? ''}`;
          const holders = allowedTo.get(key) ?? [];
          allowedTo.set(key, holders);
          holders.push(`${principalId} ${tokenId} ${until}`);
        }
      }
      if (rule.collection) continue;
      const where = `${tokenId ?? principalId} ${action}`;
      // No rows at all make every estimate too dense for ids, many make none.
      for (const total of [0, 1e6]) {
        const rows = runPlan(world, engine.plan(context, action, total, now), principalId, rule.typeName);
        check('list', where, rows.map((row) => row.id).join(), wanted.join());
      }
      const index = createRowIndex(resources);
      const kept = engine.filter(context, action, index, now).map((row) => row.id);
      check('filter', where, kept.join(), wanted.join());
    }
    for (const resource of world.resources) {
      const row = engine.rowMask(context, resource, now);
      for (const action of policy.types.find((type) => type.name === resource.type)?.actions ?? []) {
        const allowed = oracleAllows(world, principalId, tokenId, action, resource, now);
        check(
          'row mask',
          `${tokenId ?? principalId} ${action} ${resource.id}`,
          engine.readRowMask(row, action, now),
          allowed,
        );
      }
    }
  }
  compareWho(engine, world, now, allowedTo, check, done);
}

function compareWho(
  engine: EngineUnderTest,
  world: World,
  now: number,
  allowedTo: ReadonlyMap<string, readonly string[]>,
  check: (kind: string, where: string, got: unknown, wanted: unknown) => void,
  done: () => boolean,
): void {
  // Strangers are not rows of the organization, so `who` does not name them.
  const strangers = new Set(world.actors.map((actor) => actor.principalId));
  for (const { principalId } of [...world.rows.members, ...world.rows.staff]) strangers.delete(principalId);
  for (const [action, rule] of engine.policy.actions) {
    for (const resource of rule.collection ? [{ type: rule.typeName } as AnyResource] : world.resources) {
      if (resource.type !== rule.typeName) continue;
      if (done()) return;
      const got = engine
        .who(world.rows, action, resource, now)
        .map((holder) => `${holder.principalId} ${holder.tokenId} ${holder.validUntil}`);
      const wanted = (allowedTo.get(`${action} ${resource.id ?? ''}`) ?? []).filter(
        (holder) => !strangers.has(holder.split(' ')[0] ?? ''),
      );
      check('who', `${action} ${resource.id ?? ''}`, got.toSorted().join(), wanted.toSorted().join());
    }
  }
}

/** Every grant that an explanation names, expired ones marked. */
function namedGrants(explained: Explanation): readonly string[] {
  return [...explained.because, ...explained.failed].flatMap((fact) =>
    fact.fact !== 'level'
      ? []
      : fact.held
          .filter((held) => held.grantId !== null)
          .map((held) => `${held.grantId} ${held.teamId} ${held.expired ? 'expired' : 'holds'}`),
  );
}

/** A yes names a fact that holds; a no names at least one that fails and hides no expired grant as held. */
function reasonsFit(explained: Explanation): boolean {
  if (explained.because.some((fact) => !fact.holds) || explained.failed.some((fact) => fact.holds))
    return false;
  return explained.allowed ? explained.because.length > 0 : explained.failed.length > 0;
}
