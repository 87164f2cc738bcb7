import { type RawBuilder, sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';
import type { JsonObject } from '../generated/database.ts';

export type AuditLogFilter = {
  readonly actorId: string | null;
  readonly events: readonly string[];
  readonly targetId: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
  /** Only what support did under one temporary access (SUP-3). */
  readonly supportAccessId?: string;
};

/** A place in the log: between two entries. */
export type AuditCursor = { readonly occurredAt: Date; readonly id: string };

export type AuditLogRow = {
  readonly id: string;
  readonly event: string;
  readonly actorKind: string;
  readonly actorAccountId: string | null;
  readonly actorName: string | null;
  readonly actorTokenName: string | null;
  readonly targetId: string | null;
  readonly targetName: string | null;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly address: string;
  readonly occurredAt: Date;
};

/** A page of ids is found by index first; names are looked up for these alone. */
export async function listAuditLog(
  { db, organizationId }: TenantScope,
  filter: AuditLogFilter,
  page: {
    readonly cursor: AuditCursor | null;
    readonly direction: 'older' | 'newer';
    readonly limit: number;
  },
): Promise<AuditLogRow[]> {
  const conditions = conditionsOf(organizationId, filter);
  const older = page.direction === 'older';
  if (page.cursor) {
    const { occurredAt, id } = page.cursor;
    const place = sql`(${occurredAt}::timestamptz, ${id}::uuid)`;
    conditions.push(older ? sql`(occurred_at, id) < ${place}` : sql`(occurred_at, id) > ${place}`);
  }
  const order = sql.raw(older ? 'desc' : 'asc');
  const { rows } = await sql<AuditLogRow>`
    with page as materialized (
      select * from organization_audit_event
      where ${sql.join(conditions, sql` and `)}
      order by occurred_at ${order}, id ${order}
      limit ${page.limit}
    )
    select page.id, page.event, page.actor_kind, page.actor_account_id, page.actor_token_name, page.target_id, page.before, page.after,
      page.address, page.occurred_at,
      (select concat_ws(' ', first_name, last_name) from account where account.id = page.actor_account_id) as actor_name,
      coalesce(
        (select concat_ws(' ', first_name, last_name) from account where account.id = page.target_id),
        (select name from work_team
          where work_team.organization_id = ${organizationId} and work_team.id = page.target_id),
        (select name from product where product.organization_id = ${organizationId} and product.id = page.target_id)
      ) as target_name
    from page
    order by page.occurred_at desc, page.id desc`.execute(db);
  return rows;
}

/** How many entries there are, counted no further than `limit`. */
export async function countAuditLog(
  { db, organizationId }: TenantScope,
  filter: AuditLogFilter,
  limit: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from organization_audit_event
      where ${sql.join(conditionsOf(organizationId, filter), sql` and `)} limit ${limit}
    ) found`.execute(db);
  return rows[0]?.count ?? 0;
}

function conditionsOf(organizationId: string, filter: AuditLogFilter): RawBuilder<unknown>[] {
  const conditions = [sql`organization_id = ${organizationId}`];
  const [event, ...others] = filter.events;
  if (filter.actorId) conditions.push(sql`actor_account_id = ${filter.actorId}`);
  // One value keeps the order of its index; several are taken from the order of time.
  if (event !== undefined && others.length === 0) conditions.push(sql`event = ${event}`);
  else if (event !== undefined) conditions.push(sql`event = any(${[...filter.events]}::text[])`);
  if (filter.targetId) conditions.push(sql`target_id = ${filter.targetId}`);
  if (filter.supportAccessId) conditions.push(sql`support_access_id = ${filter.supportAccessId}`);
  if (filter.from) conditions.push(sql`occurred_at >= ${filter.from}`);
  if (filter.until) conditions.push(sql`occurred_at < ${filter.until}`);
  return conditions;
}

const maxChoices = 200;

/** From one value to the next by index: as fast with a million entries as with a hundred. */
const selectActors = prepareQuery((db, organizationId: string) => {
  const query = sql<{ id: string; name: string }>`
    with recursive actor(id, n) as (
      (select actor_account_id, 1 from organization_audit_event
        where organization_id = ${organizationId} and actor_account_id is not null
        order by actor_account_id limit 1)
      union all
      select (select actor_account_id from organization_audit_event
        where organization_id = ${organizationId} and actor_account_id > actor.id
        order by actor_account_id limit 1), n + 1
      from actor where actor.id is not null and n < ${maxChoices}
    )
    select account.id, concat_ws(' ', account.first_name, account.last_name) as name
    from actor join account on account.id = actor.id
    order by account.last_name, account.first_name, account.id`;
  return { compile: () => query.compile(db) };
});

const selectEvents = prepareQuery((db, organizationId: string) => {
  const query = sql<{ event: string }>`
    with recursive kind(event, n) as (
      (select event, 1 from organization_audit_event
        where organization_id = ${organizationId} order by event limit 1)
      union all
      select (select event from organization_audit_event
        where organization_id = ${organizationId} and event > kind.event order by event limit 1), n + 1
      from kind where kind.event is not null and n < ${maxChoices}
    )
    select event from kind where event is not null order by event`;
  return { compile: () => query.compile(db) };
});

/** The people and the kinds of events that the log has. */
export async function listAuditChoiceRows({ db, organizationId }: TenantScope) {
  const [people, events] = await Promise.all([
    selectActors(db, organizationId),
    selectEvents(db, organizationId),
  ]);
  return { people, events: events.map(({ event }) => event) };
}
