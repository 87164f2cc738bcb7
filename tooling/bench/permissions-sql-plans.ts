import { type Database, driverOf } from '@atrium/db/client/create-database';
import type postgres from 'postgres';

type Seen = { readonly text: string; readonly values: readonly unknown[] };

/** Runs something and tells the prepared statements that it sent. */
export async function statementsOf(db: Database, run: () => Promise<unknown>): Promise<readonly Seen[]> {
  const pool = driverOf.get(db);
  if (!pool) throw new Error('Only a pool can be watched.');
  const seen: Seen[] = [];
  const unsafe: typeof pool.unsafe = (text, values = [], ...rest) => {
    seen.push({ text, values });
    return pool.unsafe(text, values, ...rest);
  };
  driverOf.set(db, Object.assign(Object.create(pool) as typeof pool, { unsafe }));
  try {
    await run();
  } finally {
    driverOf.set(db, pool);
  }
  return seen;
}

const literal = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `'{${value.map(String).join(',')}}'`;
  if (value instanceof Date) return `'${value.toISOString()}'`;
  return `'${String(value).replaceAll("'", "''")}'`;
};

/** The generic plan of a statement, as a prepared one ends up with, run once: its lines and its time at the server. */
export async function explainGeneric(
  sql: postgres.Sql,
  { text, values }: Seen,
): Promise<{ readonly lines: readonly string[]; readonly milliseconds: number }> {
  const connection = await sql.reserve();
  try {
    await connection.unsafe(`prepare asked as ${text}`);
    const execute = `execute asked(${values.map(literal).join(', ')})`;
    await connection.unsafe(execute);
    const rows = await connection.unsafe<{ 'QUERY PLAN': string }[]>(
      `explain (analyze, buffers, timing off, summary on) ${execute}`,
    );
    const lines = rows.map((row) => row['QUERY PLAN']);
    const time = /Execution Time: ([\d.]+) ms/.exec(lines.join('\n'))?.[1];
    return { lines, milliseconds: Number(time) };
  } finally {
    await connection.unsafe('deallocate asked');
    connection.release();
  }
}
