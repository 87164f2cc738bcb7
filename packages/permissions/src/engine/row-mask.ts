import type { ActorContext } from './actor-context.ts';
import { type CompiledPolicy, ruleOf } from './compiled-policy.ts';
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
  policy: CompiledPolicy,
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
export function decodeRowMask(policy: CompiledPolicy, row: RowMask, action: string, now: number): boolean {
  const type = policy.types[ruleOf(policy, action).chain[0] ?? -1];
  const bit = type?.actions.indexOf(action) ?? -1;
  if (bit < 0) return false;
  return (row.validUntil === null || now < row.validUntil) && (row.mask & (1 << bit)) !== 0;
}
