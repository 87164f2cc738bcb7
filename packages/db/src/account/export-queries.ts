import type { AccountScope } from '../client/scopes.ts';
import { personalTables } from './personal-data.ts';

/** More rows of one kind than this are cut, newest first: the answer of one request has a limit. */
export const maxExportedRows = 20_000;

export type ExportedRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Everything that `personalTables` hands out, by table (ACC-11). */
export async function readPersonalData({ db, accountId }: AccountScope): Promise<ExportedRows> {
  const answers: [string, Record<string, unknown>[]][] = [];
  for (const [table, { person, exported }] of Object.entries(personalTables)) {
    const newest = ['occurredAt', 'createdAt', 'changedAt', 'startedAt'].find((name) =>
      exported.includes(name),
    );
    // The names come from the list above, never from a request.
    const rows = db
      .selectFrom(table as 'account')
      .select(exported as never)
      .where(person as 'id', '=', accountId)
      .limit(maxExportedRows);
    const sorted = newest ? rows.orderBy(newest as 'createdAt', 'desc') : rows;
    answers.push([table, (await sorted.execute()) as Record<string, unknown>[]]);
  }
  return Object.fromEntries(answers);
}
