import type { OrganizationId } from '@atrium/contracts/fields';
import type { ExpressionBuilder } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { DB } from '../generated/database.ts';

/** Whoever acts by this session, or by this API token. */
export type ActingBy = { readonly by: 'session' | 'apiToken'; readonly hash: Buffer };

/** By its former token, too, for as long as the gate accepts that one (SEC-9): it holds a row, it opens nothing. */
const ofSession = (is: ExpressionBuilder<DB, 'member'>, tokenHash: Buffer) =>
  is
    .selectFrom('session')
    .select('session.accountId')
    .where((of) => of.or([of('tokenHash', '=', tokenHash), of('formerTokenHash', '=', tokenHash)]));

const ofApiToken = (is: ExpressionBuilder<DB, 'member'>, tokenHash: Buffer) =>
  is
    .selectFrom('apiToken')
    .select('apiToken.accountId')
    .whereRef('apiToken.organizationId', '=', 'member.organizationId')
    .where('tokenHash', '=', tokenHash);

type AccountOf = typeof ofSession | typeof ofApiToken;

const prepareActor = (accountOf: AccountOf) =>
  prepareQuery((db, organizationId: OrganizationId, tokenHash: Buffer) =>
    db
      .selectFrom('member')
      .select('accountId')
      .where('organizationId', '=', organizationId)
      .where('accountId', '=', (is) => accountOf(is, tokenHash))
      .forKeyShare(),
  );

const prepareBoth = (accountOf: AccountOf) =>
  prepareQuery((db, organizationId: OrganizationId, tokenHash: Buffer, memberId: string) =>
    db
      .selectFrom('member')
      .select('accountId')
      .where('organizationId', '=', organizationId)
      .where((is) => is.or([is('accountId', '=', memberId), is('accountId', '=', accountOf(is, tokenHash))]))
      .orderBy('accountId')
      .forUpdate(),
  );

const holdActor = { session: prepareActor(ofSession), apiToken: prepareActor(ofApiToken) };
const holdBoth = { session: prepareBoth(ofSession), apiToken: prepareBoth(ofApiToken) };

/**
 * Keeps the membership of whoever acts as it is until their transaction ends, and takes the one that the action is
 * about for itself: what somebody does is done before they are removed, blocked or given another role, or it is
 * refused. In the order of their ids, so that two who remove each other do not wait for each other.
 */
export async function holdMembers(
  db: Database,
  organizationId: OrganizationId,
  { by, hash }: ActingBy,
  memberId: string | null,
): Promise<void> {
  if (memberId === null) await holdActor[by](db, organizationId, hash);
  else await holdBoth[by](db, organizationId, hash, memberId);
}
