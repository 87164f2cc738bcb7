import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { jsonRows } from '../client/json-rows.ts';
import type { AuditActor, OrganizationAuditEntry } from './audit-queries.ts';

/** As many events as one transaction has, in one statement. */
export async function insertManyOrganizationEvents(
  db: Database,
  actor: AuditActor,
  entries: readonly OrganizationAuditEntry[],
): Promise<void> {
  const { actorKind, actorAccountId = null, actorTokenId = null, actorTokenName = null } = actor;
  const { address, requestId, occurredAt } = actor;
  const stored = entries.map(({ organizationId, id, event, targetId, before, after, supportAccessId }) => ({
    ...{ organizationId, id, event, targetId, supportAccessId: supportAccessId ?? undefined },
    ...{ before: before ?? undefined, after: after ?? undefined },
  }));
  await sql`
    insert into organization_audit_event (organization_id, id, event, target_id, before, after, support_access_id, actor_kind,
      actor_account_id, actor_token_id, actor_token_name, address, request_id, occurred_at)
    select "organizationId", id, event, "targetId", before, after, "supportAccessId", ${actorKind},
      ${actorAccountId}::uuid, ${actorTokenId}::uuid, ${actorTokenName}, ${address}, ${requestId}, ${occurredAt}::timestamptz
    from json_to_recordset(${jsonRows(stored as never)}) as done ("organizationId" uuid, id uuid, event text, "targetId" uuid,
      before jsonb, after jsonb, "supportAccessId" uuid)`.execute(db);
}
