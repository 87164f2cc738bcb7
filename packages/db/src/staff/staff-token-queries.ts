import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import { sql } from 'kysely';
import type { LivingToken } from '../api-token/api-token-queries.ts';
import type { Database } from '../client/create-database.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { SystemScope } from '../client/scopes.ts';

const selectLiving = prepareQuery((db, tokenHash: Buffer, now: Date) =>
  db
    .selectFrom('staffToken')
    .select(['id', 'lastUsedAt'])
    .where('tokenHash', '=', tokenHash)
    .where('endsAt', '>', now),
);

export async function findLivingStaffToken(
  db: Database,
  tokenHash: Buffer,
  now: Date,
): Promise<LivingToken | undefined> {
  const [row] = await selectLiving(db, tokenHash, now);
  return row;
}

export async function touchStaffToken(db: Database, id: string, now: Date): Promise<void> {
  await db.updateTable('staffToken').set({ lastUsedAt: now }).where('id', '=', id).execute();
}

export type StaffTokenRow = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly createdAt: Date;
  readonly endsAt: Date;
  readonly lastUsedAt: Date | null;
};

/** One's own, newest first; there are few. */
export async function listStaffTokenRows(
  { db }: SystemScope,
  accountId: string,
): Promise<readonly StaffTokenRow[]> {
  const { rows } = await sql<StaffTokenRow>`
    select id, name, to_json(roles) as roles, created_at, ends_at, last_used_at from staff_token
    where account_id = ${accountId} order by created_at desc, id desc`.execute(db);
  return rows;
}

export type NewStaffToken = Omit<StaffTokenRow, 'lastUsedAt'> & {
  readonly accountId: string;
  readonly tokenHash: Buffer;
};

export async function insertStaffToken({ db }: SystemScope, token: NewStaffToken): Promise<void> {
  await db
    .insertInto('staffToken')
    .values({ ...token, roles: `{${token.roles.join(',')}}` as never })
    .execute();
}

export async function deleteStaffToken({ db }: SystemScope, accountId: string, id: string) {
  return db
    .deleteFrom('staffToken')
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .returning(['id', 'name'])
    .executeTakeFirst();
}
