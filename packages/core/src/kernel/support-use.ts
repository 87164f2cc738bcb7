import type { OrganizationId } from '@atrium/contracts/fields';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { insertStaffAuditEvents } from '@atrium/db/audit/audit-queries';
import type { Database } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { tenantScope } from '@atrium/db/client/scopes';
import { findSupportUse, type SupportUse } from '@atrium/db/desk/case-queries';
import type { ActorRow } from '@atrium/db/session/session-queries';
import { loadStaffRoles } from '@atrium/db/staff/staff-queries';
import { createAuditRecorder } from './audit-recorder.ts';
import type { Passed } from './authorize.ts';
import type { Request } from './request.ts';

export type { SupportUse } from '@atrium/db/desk/case-queries';

type Where = { readonly organizationId: OrganizationId; readonly now: Date; readonly hold: boolean };

/**
 * What it takes beside the grants to be inside a customer's organization (SUP-3, DESK-1): to belong to the staff still,
 * in a session that has passed a second factor, with a running case under a running access. To everybody else the
 * organization does not exist.
 */
export async function requireSupportUse(
  db: Database,
  row: ActorRow,
  { organizationId, now, hold }: Where,
): Promise<SupportUse> {
  const roles = await loadStaffRoles(db, row.accountId);
  // A tool of the staff works at the desk; inside an organization there is a person, or nobody.
  if (!roles || row.token) throw new DomainError('request.not_found', {});
  if (!row.hasSecondFactor || !row.secondFactorAt) throw new DomainError('session.two_factor_required', {});
  const use = await findSupportUse(tenantScope(db, organizationId), row.accountId, now, hold);
  if (!use) throw new DomainError('request.not_found', {});
  return use;
}

type Done = {
  readonly action: string;
  readonly staffAccountId: string;
  readonly organizationId: OrganizationId;
  readonly targetId: string | null;
  readonly use: SupportUse;
  readonly request: Pick<Request, 'address' | 'id'>;
  readonly now: Date;
};

/** The staff's own record of it, beside the customer's (AUD-1). */
export const recordSupportUse = (
  db: Database,
  { action, staffAccountId, organizationId, targetId, use, request, now }: Done,
): Promise<void> =>
  insertStaffAuditEvents(db, [
    {
      ...{ id: newId(), staffAccountId, event: action, targetId, accountId: null, organizationId },
      ...{ before: null, after: { caseId: use.caseId, accessId: use.accessId } },
      ...{ actorTokenId: null, actorTokenName: null },
      ...{ address: request.address, requestId: request.id, occurredAt: now },
    },
  ]);

type Seen = {
  readonly action: string;
  readonly passed: Pick<Passed, 'actor' | 'resource' | 'support'>;
  readonly organizationId: OrganizationId | null;
  readonly request: Pick<Request, 'address' | 'id'>;
  readonly now: Date;
};

/** A look of the staff, in the customer's log and in the staff's own record. */
export async function recordSupportView(
  db: Database,
  { action, passed: { actor, resource, support: use }, organizationId, request, now }: Seen,
): Promise<void> {
  if (!use || organizationId === null) throw new Error('only staff inside an organization are recorded so');
  const audit = createAuditRecorder({
    ...{ action, accountId: actor.accountId, staff: true, supportAccessId: use.accessId, request, now },
  });
  audit.recorder.organization(organizationId, {
    event: 'supportAccess.view',
    ...(resource && { targetId: resource.id }),
  });
  await audit.write(db);
  await recordSupportUse(db, {
    ...{ action, staffAccountId: actor.accountId, organizationId, use, request, now },
    targetId: resource?.id ?? null,
  });
}
