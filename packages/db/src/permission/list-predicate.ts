import type { ListPlan, ListStep } from '@atrium/permissions/engine/list-plan';
import { type RawBuilder, sql } from 'kysely';

/** A plan that needs a statement with a predicate. */
export type OpenPlan = Extract<ListPlan, { readonly shape: 'ids-first' | 'order-first' }>;

/** A table of resources; the list walks it under this alias. */
export type ListedTable = 'product' | 'product_part';

/**
 * Where the id of the resource (0) or of its n-th parent stands in a listed row. Products have no parents; a part of
 * a part has its own two. A deeper chain would need a further column.
 */
export function idColumn(table: ListedTable, depth: number, up: number): string {
  if (up === 0) return `${table}.id`;
  if (table !== 'product_part' || depth > 2)
    throw new Error(`${table} has no column for parent ${up} of ${depth}`);
  return up === depth ? 'product_part.product_id' : 'product_part.parent_part_id';
}

/** What the plan says as parameters; the statement's text depends on shape, table and steps alone. */
export type PredicateValues = {
  readonly organizationId: string;
  readonly principals: readonly string[];
  readonly now: Date;
  readonly steps: readonly Pick<ListStep, 'up' | 'type' | 'levels' | 'derivedIds'>[];
};

export const predicateValues = (organizationId: string, plan: OpenPlan): PredicateValues => ({
  organizationId,
  principals: plan.principals,
  now: new Date(plan.now),
  steps: plan.steps,
});

/** Grants that count (PERM-3): to the actor or a running team of theirs, of a level that does, not yet over. */
const counts = (
  { organizationId, principals, now }: PredicateValues,
  { levels }: { levels: readonly string[] },
) =>
  sql`held.organization_id = ${organizationId} and held.principal_id = any(${principals}::uuid[])
    and held.level = any(${levels}::text[]) and (held.ends_at is null or held.ends_at > ${now}::timestamptz)`;

/**
 * The rows that the actor reaches, as one condition on the listed table (PERM-7). Neither shape leaves the planner
 * a choice: an array is made before the rows are fetched, a scalar subquery cannot become a join. `exists`, `in` and
 * an OR over sources can, and flip to a bad plan once the statement is prepared.
 */
export function permitted(
  shape: OpenPlan['shape'],
  table: ListedTable,
  depth: number,
  values: PredicateValues,
): RawBuilder<boolean> {
  return shape === 'ids-first' ? idsFirst(table, depth, values) : orderFirst(table, depth, values);
}

function idsFirst(table: ListedTable, depth: number, values: PredicateValues): RawBuilder<boolean> {
  const sources = values.steps.map((step) => {
    const ids = sql`select held.resource_id from access_grant held
      where ${counts(values, step)} and held.resource_type = ${step.type} and held.resource_id is not null
      union all select unnest(${step.derivedIds}::uuid[])`;
    if (step.up === 0) return ids;
    const parent = sql.raw(idColumn(table, depth, step.up).replace('product_part.', 'part.'));
    return sql`select part.id from product_part part
      where part.organization_id = ${values.organizationId} and ${parent} = any(array(${ids}))`;
  });
  return sql`${sql.raw(table)}.id = any(array(${sql.join(sources, sql` union all `)}))`;
}

function orderFirst(table: ListedTable, depth: number, values: PredicateValues): RawBuilder<boolean> {
  const facts = values.steps.map((step) => {
    const id = sql.raw(idColumn(table, depth, step.up));
    return sql`${id} = any(${step.derivedIds}::uuid[]) or coalesce((
      select true from access_grant held where ${counts(values, step)} and held.resource_type = ${step.type} and held.resource_id = ${id} limit 1
    ), false)`;
  });
  return sql`(${sql.join(facts, sql` or `)})`;
}
