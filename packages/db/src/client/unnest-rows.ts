import { type RawBuilder, sql } from 'kysely';

/**
 * Rows as a table of a statement, one array per column: one statement and one round trip for any number of rows. The
 * types are those of the database, in the order in which `as name(columns…)` then names them.
 */
export function unnestRows<R extends object>(
  rows: readonly R[],
  types: { readonly [K in keyof R & string]?: string },
): RawBuilder<unknown> {
  const columns = Object.entries(types).map(
    ([column, type]) => sql`${rows.map((row) => row[column as keyof R])}::${sql.raw(`${type as string}[]`)}`,
  );
  return sql`unnest(${sql.join(columns)})`;
}
