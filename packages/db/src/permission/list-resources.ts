import type { ListPlan } from '@atrium/permissions/engine/list-plan';
import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';
import { conditionParts, type ProductConditions } from '../product/product-conditions.ts';
import { type ListedTable, type PredicateValues, permitted, predicateValues } from './list-predicate.ts';

export type ListOrder = 'name' | 'createdAt';

/** The last row of the page before; its id parts rows with the same value. */
export type ListCursor = { readonly after: string | Date; readonly id: string };

export type ListedResource = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly createdAt: Date;
  /** Nearest first, as the engine names them. */
  readonly parentIds: readonly string[];
};

export type ListRequest = {
  readonly type: string;
  /** How many parents a row of the type has: 0 lists products, 1 and 2 their parts. */
  readonly depth: number;
  readonly order: ListOrder;
  /** One of few sizes of a page: it is written into the statement, so that the server plans for it. */
  readonly limit: number;
  readonly cursor: ListCursor | null;
  /** Only rows whose folded name is like all of these (`client/fold-text.ts`). */
  readonly like?: readonly string[];
  /** Of products only. */
  readonly only?: ProductConditions;
};

type Row = Omit<ListedResource, 'parentIds'> & { productId: string | null; parentPartId: string | null };
type Statement = (db: Database, ...parameters: unknown[]) => Promise<Row[]>;

const statements = new Map<string, Statement>();

/**
 * One page of the resources of a type that the plan lets the actor see, in order (PERM-7). Statements are prepared
 * once per shape; a page costs what it shows, not what it skips.
 */
export async function listResources(
  { db, organizationId }: TenantScope,
  plan: ListPlan,
  request: ListRequest,
): Promise<readonly ListedResource[]> {
  if (plan.shape === 'none') return [];
  const values = plan.shape === 'all' ? null : predicateValues(organizationId, plan);
  const { type, cursor, like = [], only = {} } = request;
  const parameters: unknown[] = [organizationId, type];
  if (like.length > 0) parameters.push(like);
  parameters.push(...conditionParts(only).parameters);
  if (cursor) parameters.push(cursor.after, cursor.id);
  if (values) parameters.push(values.principals, values.now);
  for (const step of values?.steps ?? []) parameters.push(step.type, step.levels, step.derivedIds);
  const rows = await statementFor(plan, request)(db, ...parameters);
  return rows.map(({ productId, parentPartId, ...row }) => ({
    ...row,
    parentIds: [parentPartId, productId].filter((id) => id !== null),
  }));
}

function statementFor(
  plan: ListPlan,
  { depth, order, limit, cursor, like = [], only = {} }: ListRequest,
): Statement {
  const ups = 'steps' in plan ? plan.steps.map(({ up }) => up) : [];
  const { key: narrowed, parts } = conditionParts(only);
  const key = [plan.shape, depth, order, limit, cursor !== null, like.length > 0, narrowed, ...ups].join();
  const known = statements.get(key);
  if (known) return known;
  const made = prepareQuery((db, ...parameters: unknown[]) =>
    pageQuery(
      db,
      plan.shape,
      ups,
      { depth, order, limit, paged: cursor !== null, searched: like.length > 0, parts },
      parameters,
    ),
  );
  statements.set(key, made);
  return made;
}

type Form = Pick<ListRequest, 'depth' | 'order' | 'limit'> & {
  readonly paged: boolean;
  readonly searched: boolean;
  readonly parts: ReturnType<typeof conditionParts>['parts'];
};

/** Takes the parameters in the order in which `listResources` gives them. */
function pageQuery(
  db: Database,
  shape: ListPlan['shape'],
  ups: readonly number[],
  { depth, order, limit, paged, searched, parts }: Form,
  parameters: readonly unknown[],
) {
  const rest = [...parameters];
  const next = <T>(): T => rest.shift() as T;
  const organizationId = next<string>();
  const type = next<string>();
  const patterns = searched ? next<string[]>() : null;
  const narrowing = parts.map((part) => part(organizationId, next));
  const after = paged ? { value: next<string | Date>(), id: next<string>() } : null;
  const table: ListedTable = depth === 0 ? 'product' : 'product_part';
  const at = sql.raw(table);
  const by = sql.raw(order === 'name' ? `${table}.name` : `${table}.created_at`);
  const parents =
    depth === 0
      ? sql`null::uuid as product_id, null::uuid as parent_part_id`
      : sql`product_id, parent_part_id`;
  const conditions = [sql`${at}.organization_id = ${organizationId}`, sql`${at}.type = ${type}`];
  if (patterns !== null) conditions.push(sql`${at}.search_text like all (${patterns}::text[])`);
  conditions.push(...narrowing);
  if (after) conditions.push(sql`(${by}, ${at}.id) > (${after.value}, ${after.id})`);
  if (shape === 'ids-first' || shape === 'order-first') {
    const principals = next<string[]>();
    const now = next<Date>();
    const steps = ups.map((up): PredicateValues['steps'][number] => ({
      ...{ up, type: next(), levels: next(), derivedIds: next() },
    }));
    conditions.push(permitted(shape, table, depth, { organizationId, principals, now, steps }));
  }
  const query = sql<Row>`select ${at}.id, ${at}.type, ${at}.name, ${at}.created_at, ${parents} from ${at}
    where ${sql.join(conditions, sql` and `)} order by ${by}, ${at}.id limit ${sql.lit(limit)}`;
  return { compile: () => query.compile(db) };
}
