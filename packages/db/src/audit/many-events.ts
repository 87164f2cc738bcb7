import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { jsonRows } from '../client/json-rows.ts';
import type { OrganizationAuditRow } from './audit-queries.ts';

/** As many events as one transaction has, in one statement. */
export async function insertManyOrganizationEvents(
  db: Database,
  rows: readonly OrganizationAuditRow[],
): Promise<void> {
  const stored = rows.map((row) => ({
    ...{ organization_id: row.organizationId, id: row.id, event: row.event, target_id: row.targetId ?? null },
    ...{ actor_account_id: row.actorAccountId ?? null, actor_kind: row.actorKind },
    ...{ actor_token_id: row.actorTokenId ?? null, actor_token_name: row.actorTokenName ?? null },
    ...{ before: row.before ?? null, after: row.after ?? null, address: row.address },
    ...{ request_id: row.requestId, occurred_at: row.occurredAt },
    support_access_id: row.supportAccessId ?? null,
  }));
  await sql`insert into organization_audit_event
    select * from json_populate_recordset(null::organization_audit_event, ${jsonRows(stored as never)})`.execute(
    db,
  );
}
