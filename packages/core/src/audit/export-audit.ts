import type { AuditEventView } from '@atrium/contracts/audit/audit-view';
import { exportAudit, maxExportedEvents } from '@atrium/contracts/audit/export-audit';
import { type AuditLogRow, countAuditLog, listAuditLog } from '@atrium/db/audit/audit-log-queries';
import { writeCsv } from '@atrium/documents/csv/write-csv';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import { implement } from '../kernel/implement.ts';
import { toLogFilter } from './audit-log-filter.ts';
import { viewAuditEvent } from './audit-view.ts';

const pageSize = 5000;
const columns = ['when', 'who', 'what', 'about', 'before', 'after', 'where'] as const;

export const exportAuditVerb = implement(exportAudit, async ({ tenant, input, now, fail }) => {
  const filter = toLogFilter(input);
  if ((await countAuditLog(tenant, filter, maxExportedEvents + 1)) > maxExportedEvents) {
    return fail('audit.too_many_to_export', { max: maxExportedEvents });
  }
  const t = translator(input.locale, messagesOf(input.locale));
  const rows: string[][] = [];
  let cursor: AuditLogRow | null = null;
  for (;;) {
    const page: AuditLogRow[] = await listAuditLog(tenant, filter, {
      ...{ cursor, direction: 'older', limit: pageSize },
    });
    for (const row of page) rows.push(toCells(viewAuditEvent(row), t));
    cursor = page.at(-1) ?? null;
    if (page.length < pageSize) break;
  }
  return {
    fileName: `activity-${now.toISOString().slice(0, 10)}.csv`,
    mediaType: 'text/csv; charset=utf-8' as const,
    content: writeCsv(
      columns.map((column) => t(`activity.column.${column}`)),
      rows,
    ),
    encoding: 'utf8' as const,
  };
});

type Translate = ReturnType<typeof translator>;

function toCells(event: AuditEventView, t: Translate): string[] {
  const key = `events.${event.event}`;
  const words = (t as (key: string) => string)(key);
  return [
    event.occurredAt,
    actorOf(event, t),
    words === key ? event.event : words,
    event.targetName ?? '',
    event.before ? JSON.stringify(event.before) : '',
    event.after ? JSON.stringify(event.after) : '',
    event.address,
  ];
}

function actorOf(event: AuditEventView, t: Translate): string {
  const name =
    event.actorName ?? (event.actorKind === 'account' ? t('activity.actor.gone') : nameOf(event, t));
  const token = event.actorTokenName;
  return token === null ? name : t('activity.actor.byToken', { name, token });
}

const nameOf = ({ actorKind }: AuditEventView, t: Translate): string =>
  actorKind === 'visitor' ? t('activity.actor.visitor') : t('activity.actor.system');
