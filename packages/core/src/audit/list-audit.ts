import { auditPageSize, listAudit } from '@atrium/contracts/audit/list-audit';
import { type AuditLogRow, listAuditLog } from '@atrium/db/audit/audit-log-queries';
import { implement } from '../kernel/implement.ts';
import { toLogFilter } from './audit-log-filter.ts';
import { viewAuditEvent } from './audit-view.ts';

const cursorOf = (row: AuditLogRow | undefined) =>
  row ? { occurredAt: row.occurredAt.toISOString(), id: row.id } : null;

export const listAuditVerb = implement(listAudit, async ({ tenant, input }) => {
  const filter = toLogFilter(input);
  const cursor = input.cursor && { ...input.cursor, occurredAt: new Date(input.cursor.occurredAt) };
  // One more than is shown says whether there is a further page.
  const limit = auditPageSize + 1;
  if (cursor && input.direction === 'newer') {
    const found = await listAuditLog(tenant, filter, { cursor, direction: 'newer', limit });
    const rows = found.slice(-auditPageSize);
    // At the newest end the first page is shown whole, with what has happened since.
    if (found.length > auditPageSize) return pageOf(rows, { older: true, newer: true });
  }
  const place = cursor && input.direction === 'older' ? cursor : null;
  const found = await listAuditLog(tenant, filter, { cursor: place, direction: 'older', limit });
  const further = { older: found.length > auditPageSize, newer: place !== null };
  return pageOf(found.slice(0, auditPageSize), further);
});

const pageOf = (rows: readonly AuditLogRow[], further: { older: boolean; newer: boolean }) => ({
  events: rows.map(viewAuditEvent),
  older: further.older ? cursorOf(rows.at(-1)) : null,
  newer: further.newer ? cursorOf(rows[0]) : null,
});
