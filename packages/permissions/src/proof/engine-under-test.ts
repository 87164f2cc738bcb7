import { createCan } from '../browser/create-can.ts';
import type { ActorContext } from '../engine/actor-context.ts';
import type { ActorRows } from '../engine/actor-rows.ts';
import { buildActorContext } from '../engine/build-actor-context.ts';
import { type CompiledPolicy, type PolicyTables, ruleOf } from '../engine/compiled-policy.ts';
import { decodeContext, encodeContext } from '../engine/context-transport.ts';
import { type Decision, decideRule } from '../engine/decide.ts';
import type { AnyResource } from '../engine/define-policy.ts';
import { type Explanation, explainRule } from '../engine/explain.ts';
import { filterRows, type RowIndex } from '../engine/filter-rows.ts';
import { type ListPlan, listPlanRule } from '../engine/list-plan.ts';
import { decodeRowMask, encodeRowMask, type RowMask } from '../engine/row-mask.ts';
import { type Holder, type OrganizationRows, whoRule } from '../engine/who.ts';
import { packPolicy, unpackPolicy } from '../engine/wire-policy.ts';

/** Every face of the engine; mutants replace one or bend what goes in. */
export interface EngineUnderTest {
  readonly policy: CompiledPolicy;
  context(rows: ActorRows): ActorContext;
  decide(context: ActorContext, action: string, resource: AnyResource, now: number): Decision;
  explain(context: ActorContext, action: string, resource: AnyResource, now: number): Explanation;
  plan(context: ActorContext, action: string, total: number, now: number): ListPlan;
  filter(
    context: ActorContext,
    action: string,
    index: RowIndex<AnyResource>,
    now: number,
  ): readonly AnyResource[];
  who(rows: OrganizationRows, action: string, resource: AnyResource, now: number): readonly Holder[];
  /** What goes over the wire, and the browser's `can` on it. */
  send(context: ActorContext): string;
  can(sent: string, action: string, resource: AnyResource, now: number): Decision;
  rowMask(context: ActorContext, resource: AnyResource, now: number): RowMask;
  readRowMask(row: RowMask, action: string, now: number): boolean;
}

/** The functions that a browser runs; the big run passes those of the built bundle. */
export interface BrowserBuild {
  readonly policy: PolicyTables;
  readonly decodeContext: typeof decodeContext;
  readonly createCan: typeof createCan;
  readonly decodeRowMask: typeof decodeRowMask;
}

export function realEngine(policy: CompiledPolicy, build?: BrowserBuild): EngineUnderTest {
  const browser = build ?? {
    policy: unpackPolicy(packPolicy(policy)),
    decodeContext,
    createCan,
    decodeRowMask,
  };
  return {
    policy,
    context: (rows) => buildActorContext(policy, rows),
    decide: (context, action, resource, now) => decideRule(ruleOf(policy, action), context, resource, now),
    explain: (context, action, resource, now) =>
      explainRule(policy, ruleOf(policy, action), context, resource, now),
    plan: (context, action, total, now) =>
      listPlanRule(policy, ruleOf(policy, action), context, { total, page: 50 }, now),
    filter: (context, action, index, now) => filterRows(policy, context, [action], index, now),
    who: (rows, action, resource, now) => whoRule(policy, ruleOf(policy, action), rows, resource, now),
    send: (context) => encodeContext(context),
    can: (sent, action, resource, now) => {
      const can = browser.createCan(browser.policy, browser.decodeContext(browser.policy, sent), () => now);
      // The names come from generated policies, so the type checker cannot know them.
      return (can as unknown as (action: string, resource: AnyResource) => Decision)(action, resource);
    },
    rowMask: (context, resource, now) => encodeRowMask(policy, context, resource, now),
    readRowMask: (row, action, now) => browser.decodeRowMask(browser.policy, row, action, now),
  };
}
