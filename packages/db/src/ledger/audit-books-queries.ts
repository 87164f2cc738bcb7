import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import { bookChecks } from './book-checks.ts';
import { documentChecks } from './document-checks.ts';

const allChecks = { ...bookChecks, ...documentChecks };

export type BookCheck = keyof typeof allChecks;
export const bookCheckNames = Object.keys(allChecks) as BookCheck[];

export type BookFinding = { readonly subject: string; readonly detail: string };

/** What does not hold of one rule: how often, and the first findings. */
export async function findBookFaults(
  { db }: SystemScope,
  check: BookCheck,
  limit: number,
): Promise<{ readonly count: number; readonly findings: readonly BookFinding[] }> {
  const { rows } = await sql<BookFinding & { readonly total: bigint }>`
    select subject, detail, count(*) over () as total from (${sql.raw(allChecks[check])}) found
    order by subject limit ${limit}`.execute(db);
  return {
    count: Number(rows[0]?.total ?? 0n),
    findings: rows.map(({ subject, detail }) => ({ subject, detail })),
  };
}

/** Every statement of the transaction sees the same moment, and none of them changes anything. Call it first. */
export async function readAsOfNow({ db }: SystemScope): Promise<void> {
  await sql`set transaction isolation level repeatable read, read only`.execute(db);
}
