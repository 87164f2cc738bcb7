import { parseToken } from '@atrium/contracts/api-token/token-format';
import type { OrganizationId } from '@atrium/contracts/fields';
import { type AnyAction, takesTokens } from '@atrium/contracts/kernel/define-action';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { Permission, ResourcePermission } from '@atrium/contracts/kernel/permissions';
import type { Database } from '@atrium/db/client/create-database';
import { tenantScope } from '@atrium/db/client/scopes';
import { type ActorRow, loadActorRow } from '@atrium/db/session/session-queries';
import { type Actor, isStranger, toActor } from './actor.ts';
import { requireToken } from './api-token.ts';
import { type LoadedResource, loadResource } from './load-resource.ts';
import type { Request } from './request.ts';
import { hashToken } from './session-token.ts';
import { requireSupportUse, type SupportUse } from './support-use.ts';

export type Passed = {
  readonly actor: Actor;
  readonly resource: LoadedResource | null;
  /** Of staff inside a customer's organization; null for everybody else (SUP-3). */
  readonly support: SupportUse | null;
};

/** What a call names: its organization, and the one thing it is about. */
export type Named = { readonly organizationId: OrganizationId | null; readonly resourceId: string | null };

/** The gate (PERM-1): who asks, do they belong, may they, and have they confirmed their password if it matters. */
export async function authorize(
  action: AnyAction,
  db: Database,
  request: Request,
  named: Named,
  now: Date,
  hold = false,
): Promise<Passed> {
  const { resourceId } = named;
  const organizationId = organizationOf(request, named);
  // Asked together: what the thing is costs no round trip of its own.
  const [row, asked] = await Promise.all([
    requireSession(db, request, organizationId, now),
    (request.sessionToken || request.bearerToken) && organizationId !== null && resourceId !== null
      ? loadResource(tenantScope(db, organizationId), action.permission as ResourcePermission, resourceId)
      : null,
  ]);
  const actor = toActor(row, organizationId, now);
  // A stranger learns nothing, not even that the organization exists (ORG-6).
  const gone = organizationId !== null && row.requiresSecondFactor === null;
  if (gone || (organizationId !== null && isStranger(actor, now)))
    throw new DomainError('request.not_found', {});

  const support =
    organizationId !== null && actor.context.state === 'staff'
      ? await requireSupportUse(db, row, { organizationId, now, hold })
      : null;

  // Before any right is weighed: whoever lacks it is led to set it up with the first thing they do here (ORG-8).
  if (row.requiresSecondFactor && !row.hasSecondFactor && !action.withoutSecondFactor) {
    throw new DomainError('session.two_factor_required', {});
  }

  if (row.token && !takesTokens(action)) throw new DomainError('permission.denied', { missing: 'person' });
  if (resourceId !== null && !asked) throw new DomainError('request.not_found', {});
  const { allowed, missing } = asked
    ? actor.mayAsk(asked.action, asked.resource)
    : actor.may(action.permission as Exclude<Permission, ResourcePermission>);
  if (!allowed) throw new DomainError('permission.denied', { missing: missing ?? '' });
  if (action.sudo === true && !(row.sudoUntil && row.sudoUntil > now)) {
    throw new DomainError('session.sudo_required', {});
  }
  return { actor, resource: asked?.resource ?? null, support };
}

/** A token acts in its own organization alone; what it asks of the account is asked there, too. */
function organizationOf({ bearerToken }: Request, { organizationId }: Named): OrganizationId | null {
  if (typeof bearerToken !== 'string') return organizationId;
  return organizationId ?? parseToken(bearerToken)?.organizationId ?? null;
}

/** Who asks; refuses whoever has no living session, or no living token. */
export async function requireSession(
  db: Database,
  request: Request,
  organizationId: OrganizationId | null,
  now: Date,
): Promise<ActorRow> {
  if (typeof request.bearerToken === 'string')
    return requireToken(db, request.bearerToken, organizationId, now);
  if (!request.sessionToken) throw new DomainError('session.required', {});
  const row = await loadActorRow(db, hashToken(request.sessionToken), organizationId, now);
  if (!row) throw new DomainError('session.required', {});
  // Another tab has signed in as somebody else: what this one shows and sends belongs to the former account.
  if (request.forAccount && request.forAccount !== row.accountId)
    throw new DomainError('session.required', {});
  return row;
}
