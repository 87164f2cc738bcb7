import type { SuccessionView } from '@atrium/contracts/succession/succession-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import { findNewestSuccession } from '@atrium/db/succession/succession-queries';
import type { Actor } from '../kernel/actor.ts';

/** A legal representative who can act after all, or whoever asked. */
export const mayStop = (actor: Actor, requestedBy: string): boolean =>
  actor.accountId === requestedBy || actor.role === 'legal_representative';

/** The newest request as this member sees it; null when nobody has ever asked. */
export async function viewSuccession(tenant: TenantScope, actor: Actor): Promise<SuccessionView | null> {
  const row = await findNewestSuccession(tenant);
  if (!row) return null;
  return {
    state: row.state,
    requestedBy: `${row.firstName} ${row.lastName}`,
    mine: row.requestedBy === actor.accountId,
    documents: row.documents,
    startedAt: row.startedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    endsAt: row.endsAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    refusalReason: row.refusalReason,
    mayStop: row.endedAt === null && mayStop(actor, row.requestedBy),
  };
}

/** After a change there is one. */
export async function viewChangedSuccession(tenant: TenantScope, actor: Actor): Promise<SuccessionView> {
  const view = await viewSuccession(tenant, actor);
  if (!view) throw new Error('The request that was changed is gone.');
  return view;
}
