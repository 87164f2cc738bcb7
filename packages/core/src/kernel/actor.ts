import type { OrganizationId } from '@atrium/contracts/fields';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import type { Ability } from '@atrium/contracts/organization/organization-view';
import { toActorRows } from '@atrium/db/permission/stored-rows';
import type { ActorRow } from '@atrium/db/session/session-queries';
import type { ActorContext } from '@atrium/permissions/engine/actor-context';
import { buildActorContext } from '@atrium/permissions/engine/build-actor-context';
import { type CompiledAction, ruleOf } from '@atrium/permissions/engine/compiled-policy';
import { decideRule } from '@atrium/permissions/engine/decide';
import type { ActionName, AnyResource, ResourceOf } from '@atrium/permissions/engine/define-policy';
import { explainRule } from '@atrium/permissions/engine/explain';
import type { AtriumPolicy } from '@atrium/permissions/policy/atrium-policy';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import { missingOf } from '@atrium/permissions/policy/missing';

/** Whoever asks: a signed-in person, and what they hold where the action belongs to an organization. */
export type Actor = Omit<ActorRow, 'role'> & {
  readonly role: MemberRole | null;
  /** Everything held, for lists and for the portal; ends are compared when it is asked. */
  readonly context: ActorContext;
  /** For abilities in views; the action itself has been decided before the handler runs. */
  readonly may: <A extends ActionName<AtriumPolicy>>(
    action: A,
    resource?: ResourceOf<AtriumPolicy, A> & AnyResource,
  ) => Ability;
  /** The same where the type, and with it the action's name, is only known from the loaded row. */
  readonly mayAsk: (action: string, resource: AnyResource) => Ability;
};

export function toActor(row: ActorRow, organizationId: OrganizationId | null, now: Date): Actor {
  const context = buildActorContext(policy, toActorRows(organizationId ?? '', row.accountId, row, row.token));
  const mayAsk: Actor['mayAsk'] = (action, asked) => {
    const rule = ruleOf(policy, action);
    if (decideRule(rule, context, asked, now.getTime()).allowed) return { allowed: true, missing: null };
    const missing = missingOf(explainRule(policy, rule, context, asked, now.getTime()));
    return { allowed: false, missing };
  };
  const may: Actor['may'] = (action, resource) =>
    mayAsk(action, resource ?? wholeOf(ruleOf(policy, action), organizationId));
  return { ...row, context, may, mayAsk };
}

/** The organization itself, or all of a type in it; one product, team or member is named by whoever loaded it. */
function wholeOf(rule: CompiledAction, organizationId: OrganizationId | null): AnyResource {
  const { name, collection, typeName: type } = rule;
  if (collection) return { type };
  if (type === 'organization' && organizationId !== null) return { type, id: organizationId };
  throw new Error(`${name} is asked of one ${type}: name it.`);
}

/** Whether the organization does not exist for them: no member, blocked, ended, or support without access (ORG-6). */
export function isStranger({ context }: Actor, now: Date): boolean {
  const at = now.getTime();
  if (context.state === 'outsider' || at >= context.until) return true;
  if (context.state !== 'staff') return false;
  for (const first of context.sources.values()) {
    for (let source: typeof first | undefined = first; source; source = source.next) {
      if (source.until > at) return false;
    }
  }
  return true;
}
