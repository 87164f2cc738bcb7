import { type ActorContext, sourcesAt, wideKey } from './actor-context.ts';
import { type CompiledAction, type PolicyTables, ruleOf, shownEnd } from './compiled-policy.ts';
import type { ActionName, PolicyData } from './define-policy.ts';

/** One way in which a listed row can qualify: a level held on it (`up` 0) or on its n-th parent. */
export interface ListStep {
  readonly up: number;
  readonly type: string;
  /** Levels that do; `levelMask` is the same set as bits. */
  readonly levels: readonly string[];
  readonly levelMask: number;
  /** Ids that qualify without a grant row: oneself, one's teams. */
  readonly derivedIds: readonly string[];
  /** Ids held at the moment, derived ones included; what a grant table gives for `principals` and `levels`. */
  readonly reachableIds: readonly string[];
}

/** Which SQL to render, as data. Grants count when `ends_at is null or ends_at > now`. */
export type ListPlan =
  | { readonly shape: 'none' }
  | { readonly shape: 'all'; readonly validUntil: number | null }
  | {
      /** `ids-first`: `= any(array(select …))`; `order-first`: walk the sort index, correlated scalar subquery. */
      readonly shape: 'ids-first' | 'order-first';
      readonly type: string;
      /** Own id and the teams that hold at `now`; a team's own end narrows its grants further. */
      readonly principals: readonly string[];
      readonly steps: readonly ListStep[];
      /** Upper bound of the rows the actor reaches. */
      readonly estimate: number;
      readonly now: number;
    };

/** What is known about the list; the defaults suit one organization. */
export interface ListSize {
  /** Rows of the type in the organization. */
  readonly total: number;
  readonly page: number;
  /** Average rows below one parent. */
  readonly rowsPerParent?: number;
}

/** Which rows of the action's type the actor may see, decided before any SQL is made (PERM-7). */
export function listPlan<P extends PolicyData, A extends ActionName<P>>(
  policy: PolicyTables<P>,
  context: ActorContext,
  action: A,
  size: ListSize,
  now: number,
): ListPlan {
  return listPlanRule(policy, ruleOf(policy, action), context, size, now);
}

/** `listPlan` without names. */
export function listPlanRule(
  policy: PolicyTables,
  rule: CompiledAction,
  context: ActorContext,
  size: ListSize,
  now: number,
): ListPlan {
  if (now >= context.until || (rule.scopes & context.scopes) === 0) return { shape: 'none' };
  if (context.rank <= rule.rank || (context.flags & rule.flags) !== 0) {
    return { shape: 'all', validUntil: context.yes.validUntil };
  }
  const steps: ListStep[] = [];
  let estimate = 0;
  for (let up = 0; up < rule.masks.length; up += 1) {
    const mask = rule.masks[up] ?? 0;
    const typeIndex = rule.chain[up] ?? -1;
    if (mask === 0) continue;
    const wide = wideUntil(context, typeIndex, mask, now);
    if (wide !== 0) {
      const until = Math.min(
        wide ?? Number.POSITIVE_INFINITY,
        context.yes.validUntil ?? Number.POSITIVE_INFINITY,
      );
      return { shape: 'all', validUntil: Number.isFinite(until) ? until : null };
    }
    const step = listStep(policy, context, up, typeIndex, mask, now);
    if (step.reachableIds.length === 0) continue;
    steps.push(step);
    estimate += step.reachableIds.length * (up === 0 ? 1 : (size.rowsPerParent ?? 1));
  }
  if (steps.length === 0) return { shape: 'none' };
  const principals = [context.principalId];
  for (const [teamId, until] of context.teams) if (until > now) principals.push(teamId);
  const shape = chooseShape(estimate, size);
  return { shape, type: rule.typeName, principals, steps, estimate, now };
}

/**
 * Walking the sort index finds a page after page × total / reached rows, fetching the ids costs the reached
 * rows: both are equal where reached = √(page × total).
 */
export function chooseShape(estimate: number, size: ListSize): 'ids-first' | 'order-first' {
  return estimate <= Math.sqrt(size.page * size.total) ? 'ids-first' : 'order-first';
}

/** 0 = not held on all of the type; null = held without end; else epoch ms. */
function wideUntil(context: ActorContext, typeIndex: number, mask: number, now: number): number | null {
  let until = 0;
  for (const source of sourcesAt(context, wideKey(typeIndex))) {
    if ((source.mask & mask) !== 0 && source.until > now) until = Math.max(until, source.until);
  }
  return shownEnd(until);
}

function listStep(
  policy: PolicyTables,
  context: ActorContext,
  up: number,
  typeIndex: number,
  mask: number,
  now: number,
): ListStep {
  const type = policy.types[typeIndex];
  const reachableIds: string[] = [];
  const derivedIds: string[] = [];
  for (const key of context.sources.keys()) {
    if (key.startsWith('*')) continue;
    let reached = false;
    for (const source of sourcesAt(context, key)) {
      if (source.type !== typeIndex || (source.mask & mask) === 0 || source.until <= now) continue;
      if (source.grantId === null && derivedIds.at(-1) !== key) derivedIds.push(key);
      reached = true;
    }
    if (reached) reachableIds.push(key);
  }
  return {
    up,
    type: type?.name ?? '',
    levels: (type?.levels ?? []).filter((_, bit) => (mask & (1 << bit)) !== 0),
    levelMask: mask,
    derivedIds,
    reachableIds,
  };
}
