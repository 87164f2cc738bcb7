import type { SystemScope } from '../client/scopes.ts';
import { lockConfirmationByToken } from './email-confirmation-queries.ts';
import { lockAccount } from './security-queries.ts';

/** Who a link of a sign-up is about, while it still proves something. */
export function findUnconfirmed({ db }: SystemScope, tokenHash: Buffer, now: Date) {
  return db
    .selectFrom('emailConfirmation')
    .innerJoin('account', 'account.id', 'emailConfirmation.accountId')
    .select(['account.id', 'account.loginIdentifier'])
    .whereRef('account.loginIdentifier', '=', 'emailConfirmation.email')
    .where('account.loginIdentifierConfirmedAt', 'is', null)
    .where('emailConfirmation.tokenHash', '=', tokenHash)
    .where('emailConfirmation.consumedAt', 'is', null)
    .where('emailConfirmation.expiresAt', '>', now)
    .executeTakeFirst();
}

/** The same with the account locked; what was confirmed or rejected meanwhile is no longer found. */
export async function lockUnconfirmed(system: SystemScope, tokenHash: Buffer, now: Date) {
  await lockConfirmationByToken(system, tokenHash);
  const found = await findUnconfirmed(system, tokenHash, now);
  return found && lockAccount(system, found.id);
}

/** Organizations of which nobody else is a legal representative. */
const ownOrganizations = ({ db }: SystemScope, accountId: string) =>
  db
    .selectFrom('member')
    .select('member.organizationId')
    .where('member.accountId', '=', accountId)
    .where('member.role', '=', 'legal_representative')
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('member as other')
            .select('other.accountId')
            .whereRef('other.organizationId', '=', 'member.organizationId')
            .where('other.role', '=', 'legal_representative')
            .where('other.accountId', '!=', accountId),
        ),
      ),
    );

/** Whoever the beginner of a sign-up has brought in goes, and the account leaves what belongs to others. */
export async function leaveOthersBehind(system: SystemScope, accountId: string): Promise<void> {
  const { db } = system;
  const organizationIds = (await ownOrganizations(system, accountId).execute()).map(
    ({ organizationId }) => organizationId,
  );
  const ids = organizationIds.length > 0 ? organizationIds : [accountId];
  await db.deleteFrom('invitation').where('organizationId', 'in', ids).execute();
  await db
    .deleteFrom('member')
    .where((is) =>
      is.or([
        is.and([is('organizationId', 'in', ids), is('accountId', '!=', accountId)]),
        is.and([is('organizationId', 'not in', ids), is('accountId', '=', accountId)]),
      ]),
    )
    .execute();
  await db.deleteFrom('apiToken').where('accountId', '=', accountId).execute();
}

/** The account, and the organizations that nobody else represents. */
export async function deleteUnconfirmedAccount(system: SystemScope, accountId: string): Promise<void> {
  const { db } = system;
  await db.deleteFrom('organization').where('id', 'in', ownOrganizations(system, accountId)).execute();
  await db.deleteFrom('member').where('accountId', '=', accountId).execute();
  await db
    .deleteFrom('account')
    .where('id', '=', accountId)
    .where('loginIdentifierConfirmedAt', 'is', null)
    .execute();
}

/** Sign-ups from before this moment that were never confirmed and are in use nowhere. */
export async function listUnusedSignUps({ db }: SystemScope, before: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('account')
    .select('account.id')
    .where('loginIdentifierConfirmedAt', 'is', null)
    .where('createdAt', '<', before)
    .where((is) =>
      is.not(
        is.or([
          is.exists(is.selectFrom('session').select('id').whereRef('session.accountId', '=', 'account.id')),
          // Somebody else belongs to one of their organizations.
          is.exists(
            is
              .selectFrom('member as own')
              .innerJoin('member as other', 'other.organizationId', 'own.organizationId')
              .select('other.accountId')
              .whereRef('own.accountId', '=', 'account.id')
              .whereRef('other.accountId', '!=', 'account.id'),
          ),
        ]),
      ),
    )
    .orderBy('createdAt')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
