import { sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { SystemScope, TenantScope } from '../client/scopes.ts';

/** Whether it is there to be deleted. Holds off whoever is about to come in, and waits for whoever has begun to. */
export async function lockForDeletion({ db, organizationId }: TenantScope): Promise<boolean> {
  const row = await db
    .selectFrom('organization')
    .select('id')
    .where('id', '=', organizationId)
    .where('deletedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export const countProducts = async ({ db, organizationId }: TenantScope): Promise<number> => {
  const { count } = await db
    .selectFrom('product')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('organizationId', '=', organizationId)
    .executeTakeFirstOrThrow();
  return count;
};

/** Also those who are blocked or whose time is over: they are removed, not forgotten. */
export const countOtherMembers = async (
  { db, organizationId }: TenantScope,
  accountId: string,
): Promise<number> => {
  const { count } = await db
    .selectFrom('member')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('organizationId', '=', organizationId)
    .where('accountId', '!=', accountId)
    .executeTakeFirstOrThrow();
  return count;
};

const selectContents = prepareQuery((db, organizationId: string) =>
  db
    .selectFrom('organization')
    .select((is) => [
      'name',
      is
        .selectFrom('workTeam')
        .where('workTeam.organizationId', '=', organizationId)
        .select(sql<string[]>`coalesce(array_agg(work_team.name order by work_team.name), '{}')`.as('names'))
        .as('teams'),
      is
        .selectFrom('apiToken')
        .where('apiToken.organizationId', '=', organizationId)
        .select(sql<string[]>`coalesce(array_agg(api_token.id::text order by api_token.id), '{}')`.as('ids'))
        .as('tokens'),
      is.selectFrom('image').where('image.organizationId', '=', organizationId).select('key').as('logoKey'),
    ])
    .where('id', '=', organizationId),
);

/** What goes with the organization. */
export async function getDeletionContents({ db, organizationId }: TenantScope) {
  const [row] = await selectContents(db, organizationId);
  if (!row) throw new Error('A member’s organization exists.');
  return { name: row.name, teams: row.teams ?? [], tokens: row.tokens ?? [], logoKey: row.logoKey };
}

/** From here on nobody belongs to it; what the law wants kept stays with its row (ORG-7). */
export async function markDeleted({ db, organizationId }: TenantScope, now: Date): Promise<void> {
  await db.updateTable('organization').set({ deletedAt: now }).where('id', '=', organizationId).execute();
  for (const table of ['member', 'workTeam', 'principal', 'image', 'report'] as const) {
    await db.deleteFrom(table).where('organizationId', '=', organizationId).execute();
  }
}

/** Organizations whose time of keeping is over go, with everything of theirs. */
export async function deleteKeptOrganizations({ db }: SystemScope, deletedBefore: Date): Promise<void> {
  await db.deleteFrom('organization').where('deletedAt', '<', deletedBefore).execute();
}
