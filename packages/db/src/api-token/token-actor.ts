import type { OrganizationId } from '@atrium/contracts/fields';
import type { TokenRow } from '@atrium/permissions/engine/actor-rows';
import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import { endOf, grantsOf, teamsOf } from '../permission/stored-rows.ts';
import { accountColumns, hasSecondFactor, memberColumns, nowhere } from '../session/actor-columns.ts';
import type { ActorRow } from '../session/session-queries.ts';

/** The token by which somebody acts; `scopes` of a token of the staff are its roles. */
export type HeldToken = TokenRow & { readonly id: string; readonly name: string };

type StoredToken = readonly [id: string, name: string, scopes: readonly string[], endsAt: number | null];

const tokenArray = (table: 'api_token' | 'staff_token', narrowedTo: 'scopes' | 'roles') =>
  sql<StoredToken>`json_build_array(${sql.raw(`${table}.id, ${table}.name, to_json(${table}.${narrowedTo})`)},
    ${endOf(`${table}.ends_at`)})`;

/** What an account looks like without a session: nothing confirmed, nothing passed. */
const withoutSession = [
  sql<Date | null>`null::timestamptz`.as('sudoUntil'),
  sql<Date | null>`null::timestamptz`.as('secondFactorAt'),
] as const;

const selectCreator = prepareQuery((db, organizationId: OrganizationId, tokenHash: Buffer, now: Date) =>
  db
    .selectFrom('apiToken')
    .innerJoin('account', 'account.id', 'apiToken.accountId')
    .leftJoin('organization', (join) =>
      join.onRef('organization.id', '=', 'apiToken.organizationId').on('organization.deletedAt', 'is', null),
    )
    .leftJoin('member', (join) =>
      join
        .onRef('member.organizationId', '=', 'organization.id')
        .onRef('member.accountId', '=', 'apiToken.accountId'),
    )
    .select([
      'apiToken.id as sessionId',
      'apiToken.lastUsedAt',
      ...accountColumns,
      hasSecondFactor,
      ...withoutSession,
    ])
    .select(memberColumns)
    .select((is) => [
      teamsOf(organizationId, is.ref('apiToken.accountId')).as('teams'),
      grantsOf(organizationId, is.ref('apiToken.accountId')).as('grants'),
      tokenArray('api_token', 'scopes').as('stored'),
    ])
    .where('apiToken.organizationId', '=', organizationId)
    .where('apiToken.tokenHash', '=', tokenHash)
    .where((is) => is.or([is('apiToken.endsAt', 'is', null), is('apiToken.endsAt', '>', now)])),
);

const selectStaff = prepareQuery((db, tokenHash: Buffer, now: Date) =>
  db
    .selectFrom('staffToken')
    .innerJoin('account', 'account.id', 'staffToken.accountId')
    .select([
      'staffToken.id as sessionId',
      'staffToken.lastUsedAt',
      ...accountColumns,
      hasSecondFactor,
      ...withoutSession,
    ])
    .select(tokenArray('staff_token', 'roles').as('stored'))
    .where('staffToken.tokenHash', '=', tokenHash)
    .where('staffToken.endsAt', '>', now),
);

/**
 * Who acts by a token, as the gate reads somebody with a session: its creator with all that they hold now, and the
 * token that narrows it (PERM-5). Without an organization the token is one of the staff. Undefined when it is unknown,
 * over or revoked.
 */
export async function loadTokenActor(
  db: Database,
  organizationId: OrganizationId | null,
  tokenHash: Buffer,
  now: Date,
): Promise<ActorRow | undefined> {
  if (organizationId === null) {
    const [row] = await selectStaff(db, tokenHash, now);
    return row && ({ ...row, ...nowhere, token: toHeld(row.stored) } as ActorRow);
  }
  const [row] = await selectCreator(db, organizationId, tokenHash, now);
  return row && ({ ...row, token: toHeld(row.stored) } as ActorRow);
}

const toHeld = ([id, name, scopes, endsAt]: StoredToken): HeldToken => ({
  ...{ id, tokenId: id, name, scopes, endsAt },
});
