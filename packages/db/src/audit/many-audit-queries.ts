import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { unnestRows } from '../client/unnest-rows.ts';
import type { JsonObject } from '../generated/database.ts';

export type SystemEvent = {
  readonly organizationId: string;
  readonly id: string;
  readonly event: string;
  readonly targetId: string;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
};

/** What a run has done to many organizations, in the transaction in which it did (AUD-1): one statement. */
export async function insertSystemEvents(
  db: Database,
  events: readonly SystemEvent[],
  now: Date,
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ before, after, ...event }) => ({
    ...{ ...event, before: before && JSON.stringify(before), after: after && JSON.stringify(after) },
  }));
  const table = unnestRows(rows, {
    ...{ organizationId: 'uuid', id: 'uuid', event: 'text', targetId: 'uuid', before: 'text', after: 'text' },
  });
  await sql`
    insert into organization_audit_event
      (organization_id, id, event, actor_kind, target_id, before, after, address, request_id, occurred_at)
    select done.organization_id, done.id, done.event, 'system', done.target_id, done.before::jsonb, done.after::jsonb,
      '', '', ${now}
    from ${table} as done(organization_id, id, event, target_id, before, after)`.execute(db);
}
