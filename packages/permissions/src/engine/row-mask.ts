import type { ActorContext } from './actor-context.ts';
import { type CompiledType, NEVER, type PolicyTables, ruleOf } from './compiled-policy.ts';
import { decideRule } from './decide.ts';
import type { AnyResource } from './define-policy.ts';

/** What an actor may do with one row: bit n is the n-th action of its type. */
export interface RowMask {
  readonly mask: number;
  /** Epoch ms: the first end among the allowed actions; null = none ends. */
  readonly validUntil: number | null;
}

/** One word per row instead of the grants, for actors whose context is too large to send. */
export function encodeRowMask(
  policy: PolicyTables,
  context: ActorContext,
  resource: AnyResource,
  now: number,
): RowMask {
  const type = policy.types.find((candidate) => candidate.name === resource.type);
  if (type === undefined) throw new Error(`unknown type ${resource.type}`);
  let mask = 0;
  let validUntil: number | null = null;
  type.actions.forEach((action, bit) => {
    const decision = decideRule(ruleOf(policy, action), context, resource, now);
    if (!decision.allowed) return;
    mask |= 1 << bit;
    if (decision.validUntil !== null)
      validUntil = Math.min(validUntil ?? decision.validUntil, decision.validUntil);
  });
  return { mask, validUntil };
}

/** Whether the action is in a row's mask; past `validUntil` the row must be asked for again. */
export function decodeRowMask(policy: PolicyTables, row: RowMask, action: string, now: number): boolean {
  const { actions } = policy.types[ruleOf(policy, action).chain[0] as number] as CompiledType;
  // A collection's action is in no row's mask: shifting by -1 would read another one.
  const bit = actions.indexOf(action);
  return bit >= 0 && now < (row.validUntil ?? NEVER) && (row.mask & (1 << bit)) !== 0;
}
