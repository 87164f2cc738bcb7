import type { ActorContext } from '../engine/actor-context.ts';
import { type PolicyTables, ruleOf } from '../engine/compiled-policy.ts';
import { type Decision, decideRule } from '../engine/decide.ts';
import type { ActionName, AnyResource, PolicyData, ResourceOf } from '../engine/define-policy.ts';
import { type Explanation, explainRule } from '../engine/explain.ts';

/** The answer for a button or a menu entry; the reason is worked out only when it is shown. */
export interface Answer extends Decision {
  readonly reason: () => Explanation;
}

export type Can<P extends PolicyData> = <A extends ActionName<P>>(
  action: A,
  resource: ResourceOf<P, NoInfer<A>> & AnyResource,
) => Answer;

/** `can(action, resource)` for the portal; the server decides again, this only hides what it would refuse (PERM-1). */
export function createCan<P extends PolicyData>(
  policy: PolicyTables<P>,
  context: ActorContext,
  clock: () => number,
): Can<P> {
  return (action, resource) => {
    const now = clock();
    const rule = ruleOf(policy, action);
    return {
      ...decideRule(rule, context, resource, now),
      reason: () => explainRule(policy, rule, context, resource, now),
    };
  };
}
