import type { AuditFilter } from '@atrium/contracts/audit/audit-filter';
import type { AuditLogFilter } from '@atrium/db/audit/audit-log-queries';

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

export const toLogFilter = ({ actorId, events, targetId, from, until }: AuditFilter): AuditLogFilter => ({
  ...{ actorId, events, targetId },
  from: moment(from),
  until: moment(until),
});
