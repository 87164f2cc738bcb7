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
      is
        .selectFrom('invitation')
        .where('invitation.organizationId', '=', organizationId)
        .where('invitation.acceptedAt', 'is', null)
        .where('invitation.declinedAt', 'is', null)
        .where('invitation.revokedAt', 'is', null)
        .select(
          sql<string[]>`coalesce(array_agg(invitation.id::text order by invitation.id), '{}')`.as('ids'),
        )
        .as('invitations'),
      is.selectFrom('image').where('image.organizationId', '=', organizationId).select('key').as('logoKey'),
    ])
    .where('id', '=', organizationId),
);

/** What goes with the organization. */
export async function getDeletionContents({ db, organizationId }: TenantScope) {
  const [row] = await selectContents(db, organizationId);
  if (!row) throw new Error('A member’s organization exists.');
  const { name, teams, tokens, invitations, logoKey } = row;
  return { name, teams: teams ?? [], tokens: tokens ?? [], invitations: invitations ?? [], logoKey };
}

/** From here on nobody belongs to it. The rest is swept later: calls under way hold rows of it (ORG-7). */
export async function markDeleted({ db, organizationId }: TenantScope, now: Date): Promise<void> {
  await db.updateTable('organization').set({ deletedAt: now }).where('id', '=', organizationId).execute();
  await db.deleteFrom('image').where('organizationId', '=', organizationId).execute();
}

const swept = ['invitation', 'report', 'personalData', 'member', 'workTeam', 'principal'] as const;

/** Takes away what nobody can reach any more and no law wants kept; the row itself and its log stay. */
export async function sweepDeletedOrganizations({ db }: SystemScope): Promise<void> {
  for (const table of swept) {
    await db
      .deleteFrom(table)
      .where('organizationId', 'in', (is) =>
        is.selectFrom('organization').select('id').where('deletedAt', 'is not', null),
      )
      .execute();
  }
}

/** Organizations whose time of keeping is over go, with everything of theirs; the books keep those that stand in them. */
export async function deleteKeptOrganizations({ db }: SystemScope, deletedBefore: Date): Promise<void> {
  await db
    .deleteFrom('organization')
    .where('deletedAt', '<', deletedBefore)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('invoice')
            .select('invoice.id')
            .whereRef('invoice.organizationId', '=', 'organization.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('ledgerAccount')
            .select('ledgerAccount.id')
            .whereRef('ledgerAccount.organizationId', '=', 'organization.id'),
        ),
      ),
    )
    .execute();
}
