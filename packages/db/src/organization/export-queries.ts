import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';

const maxRows = 20_000;

/** Everything that somebody may want to keep of an organization; at most 20,000 of each. */
export async function collectOrganization({ db, organizationId }: TenantScope) {
  const people = db
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.accountId')
    .select([
      'account.firstName',
      'account.lastName',
      'account.loginIdentifier',
      'member.role',
      'member.billingRight',
      'member.createdAt as memberSince',
      'member.endsAt',
    ])
    .where('member.organizationId', '=', organizationId)
    .orderBy('account.lastName')
    .orderBy('account.id')
    .limit(maxRows)
    .execute();
  const teams = db
    .selectFrom('workTeam')
    .select((is) => [
      'workTeam.name',
      'workTeam.description',
      is
        .selectFrom('teamMember')
        .innerJoin('account', 'account.id', 'teamMember.accountId')
        .whereRef('teamMember.teamId', '=', 'workTeam.id')
        .where('teamMember.organizationId', '=', organizationId)
        .select(
          sql<
            string[]
          >`coalesce(array_agg(account.login_identifier order by account.login_identifier), '{}')`.as(
            'members',
          ),
        )
        .as('members'),
    ])
    .where('workTeam.organizationId', '=', organizationId)
    .orderBy('workTeam.name')
    .limit(maxRows)
    .execute();
  const products = db
    .selectFrom('product')
    .select(['product.type', 'product.name', 'product.createdAt'])
    .where('product.organizationId', '=', organizationId)
    .orderBy('product.type')
    .orderBy('product.name')
    .limit(maxRows)
    .execute();
  return { people: await people, teams: await teams, products: await products };
}
