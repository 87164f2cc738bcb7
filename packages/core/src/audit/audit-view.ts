import type { AuditEventView } from '@atrium/contracts/audit/audit-view';
import { AuditActorKind } from '@atrium/contracts/audit/audit-view';
import type { AuditLogRow } from '@atrium/db/audit/audit-log-queries';
import { maskSecrets } from './mask-secrets.ts';

type Values = Record<string, unknown> | null;

/** One entry as a reader sees it; what the thing was called then stands in for a thing that is gone. */
export function viewAuditEvent(row: AuditLogRow): AuditEventView {
  const before = maskSecrets(row.before) as Values;
  const after = maskSecrets(row.after) as Values;
  return {
    id: row.id,
    event: row.event,
    actorKind: AuditActorKind.catch('system').parse(row.actorKind),
    actorId: row.actorAccountId,
    actorName: row.actorName,
    actorTokenName: row.actorTokenName,
    targetId: row.targetId,
    targetName: row.targetName ?? (row.targetId ? nameIn(before, after) : null),
    before,
    after,
    // Where the staff sit is nobody's business but the provider's, who has it in the staff's own record.
    address: row.actorKind === 'staff' ? '' : row.address,
    occurredAt: row.occurredAt.toISOString(),
  };
}

function nameIn(...records: readonly Values[]): string | null {
  const names = records.flatMap((record) => [record?.name, record?.email]);
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? null;
}
