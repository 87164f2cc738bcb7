import type { OrganizationId } from '@atrium/contracts/fields';
import type { Database } from '../client/create-database.ts';
import { prepareQuery } from '../client/prepare-query.ts';

const holdActor = prepareQuery((db, organizationId: OrganizationId, tokenHash: Buffer) =>
  db
    .selectFrom('member')
    .select('accountId')
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', (is) =>
      is.selectFrom('session').select('session.accountId').where('tokenHash', '=', tokenHash),
    )
    .forKeyShare(),
);

const holdBoth = prepareQuery((db, organizationId: OrganizationId, tokenHash: Buffer, memberId: string) =>
  db
    .selectFrom('member')
    .select('accountId')
    .where('organizationId', '=', organizationId)
    .where((is) =>
      is.or([
        is('accountId', '=', memberId),
        is(
          'accountId',
          '=',
          is.selectFrom('session').select('session.accountId').where('tokenHash', '=', tokenHash),
        ),
      ]),
    )
    .orderBy('accountId')
    .forUpdate(),
);

/**
 * Keeps the membership of whoever acts as it is until their transaction ends, and takes the one that the action is
 * about for itself: what somebody does is done before they are removed, blocked or given another role, or it is
 * refused. In the order of their ids, so that two who remove each other do not wait for each other.
 */
export async function holdMembers(
  db: Database,
  organizationId: OrganizationId,
  tokenHash: Buffer,
  memberId: string | null,
): Promise<void> {
  if (memberId === null) await holdActor(db, organizationId, tokenHash);
  else await holdBoth(db, organizationId, tokenHash, memberId);
}
