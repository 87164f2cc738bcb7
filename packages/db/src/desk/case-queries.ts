import type { CaseBasis } from '@atrium/contracts/desk/desk-types';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';

export type NewCase = {
  readonly id: string;
  readonly staffAccountId: string;
  readonly basis: CaseBasis;
  readonly accountId: string | null;
  readonly organizationId: string | null;
  readonly supportAccessId: string | null;
  readonly reason: string;
  readonly openedAt: Date;
  readonly endsAt: Date;
};

export type CaseRow = Omit<NewCase, 'staffAccountId'> & { readonly name: string };

/** In place of an earlier case of the same person of the staff about the same customer. */
export async function insertCase({ db }: SystemScope, made: NewCase): Promise<void> {
  const { staffAccountId, accountId, organizationId, openedAt } = made;
  await db
    .updateTable('deskCase')
    .set({ closedAt: openedAt })
    .where('staffAccountId', '=', staffAccountId)
    .where('accountId', 'is not distinct from', accountId)
    .where('organizationId', 'is not distinct from', organizationId)
    .where('closedAt', 'is', null)
    .execute();
  await db.insertInto('deskCase').values(made).execute();
}

const selectCases = ({ db }: SystemScope, staffAccountId: string, now: Date) =>
  db
    .selectFrom('deskCase')
    .leftJoin('account', 'account.id', 'deskCase.accountId')
    .leftJoin('organization', 'organization.id', 'deskCase.organizationId')
    .leftJoin('supportAccess', (join) =>
      join
        .onRef('supportAccess.organizationId', '=', 'deskCase.organizationId')
        .onRef('supportAccess.id', '=', 'deskCase.supportAccessId'),
    )
    .select([
      'deskCase.id',
      'deskCase.accountId',
      'deskCase.organizationId',
      'deskCase.supportAccessId',
      'deskCase.openedAt',
      'deskCase.endsAt',
      sql<CaseBasis>`desk_case.basis`.as('basis'),
      sql<string>`coalesce(support_access.reason, desk_case.reason)`.as('reason'),
      sql<string>`coalesce(organization.name, concat_ws(' ', account.first_name, account.last_name))`.as(
        'name',
      ),
    ])
    .where('deskCase.staffAccountId', '=', staffAccountId)
    .where('deskCase.closedAt', 'is', null)
    .where('deskCase.endsAt', '>', now)
    // Neither who has left nor what is deleted is anybody's case.
    .where('account.closedAt', 'is', null)
    .where('organization.deletedAt', 'is', null);

/** Undefined for a case of somebody else, one that is over, and none at all: nobody can tell these apart. */
export const findOwnCase = (
  system: SystemScope,
  staffAccountId: string,
  id: string,
  now: Date,
): Promise<CaseRow | undefined> =>
  selectCases(system, staffAccountId, now).where('deskCase.id', '=', id).executeTakeFirst();

/** Newest first. */
export const listOwnCases = (
  system: SystemScope,
  staffAccountId: string,
  now: Date,
  limit: number,
): Promise<CaseRow[]> =>
  selectCases(system, staffAccountId, now).orderBy('deskCase.openedAt', 'desc').limit(limit).execute();

/** Closes it, and takes away what an access has given to this person of the staff. */
export async function closeCase(
  { db }: SystemScope,
  staffAccountId: string,
  { id, organizationId, supportAccessId }: Pick<CaseRow, 'id' | 'organizationId' | 'supportAccessId'>,
  now: Date,
): Promise<void> {
  await db.updateTable('deskCase').set({ closedAt: now }).where('id', '=', id).execute();
  if (organizationId === null || supportAccessId === null) return;
  await db
    .deleteFrom('accessGrant')
    .where('organizationId', '=', organizationId)
    .where('principalId', '=', staffAccountId)
    .where('principalKind', '=', 'staff')
    .execute();
}

export type SupportUse = { readonly caseId: string; readonly accessId: string };

/**
 * The case under which somebody of the staff is inside an organization. With `hold`, the access is kept from ending
 * until the transaction has; without one of them there is none any more.
 */
export async function findSupportUse(
  { db, organizationId }: TenantScope,
  staffAccountId: string,
  now: Date,
  hold: boolean,
): Promise<SupportUse | undefined> {
  const query = db
    .selectFrom('supportAccess')
    .innerJoin('deskCase', (join) =>
      join
        .onRef('deskCase.organizationId', '=', 'supportAccess.organizationId')
        .onRef('deskCase.supportAccessId', '=', 'supportAccess.id'),
    )
    .select(['deskCase.id as caseId', 'supportAccess.id as accessId'])
    .where('supportAccess.organizationId', '=', organizationId)
    .where('supportAccess.endedAt', 'is', null)
    .where('supportAccess.endsAt', '>', now)
    .where('deskCase.staffAccountId', '=', staffAccountId)
    .where('deskCase.closedAt', 'is', null)
    .where('deskCase.endsAt', '>', now);
  return (hold ? query.forShare('supportAccess') : query).executeTakeFirst();
}
