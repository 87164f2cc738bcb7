import type { AccountScope } from '../client/scopes.ts';

/** Organizations that would be left without a legal representative, and those that somebody is a mere member of. */
export async function listMembershipsToEnd({ db, accountId }: AccountScope) {
  const rows = await db
    .selectFrom('member')
    .innerJoin('organization', 'organization.id', 'member.organizationId')
    .select((is) => [
      'organization.id',
      'organization.name',
      'member.role',
      is
        .exists(
          is
            .selectFrom('member as other')
            .select('other.accountId')
            .whereRef('other.organizationId', '=', 'member.organizationId')
            .where('other.accountId', '!=', accountId)
            .where('other.role', '=', 'legal_representative')
            .where('other.blockedAt', 'is', null)
            .where('other.endsAt', 'is', null),
        )
        .as('hasOther'),
    ])
    .where('member.accountId', '=', accountId)
    .where('organization.deletedAt', 'is', null)
    .orderBy('organization.name')
    .orderBy('organization.id')
    .execute();
  return rows.map(({ id, name, role, hasOther }) => ({
    ...{ id, name, sole: role === 'legal_representative' && !hasOther },
  }));
}

/** Two who leave the same organization at once: the second one sees what the first has done (MEM-2). */
export async function lockOwnOrganizations({ db, accountId }: AccountScope): Promise<void> {
  await db
    .selectFrom('organization')
    .select('id')
    .where('id', 'in', (is) =>
      is.selectFrom('member').select('organizationId').where('accountId', '=', accountId),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

const erased = [
  'session',
  'secondFactor',
  'secondFactorSetup',
  'backupCode',
  'pendingSignIn',
  'knownDevice',
  'emailConfirmation',
  'addressProof',
  'identifierChange',
  'passwordReset',
  'phoneProof',
  'identityReview',
  'idempotencyKey',
  'image',
  'supportCode',
  'deskCase',
  'supportMessage',
  'invoiceExport',
  'staffMember',
] as const;

/**
 * Takes away everything that lets somebody in or names them (ACC-11). The row stays under a name of its own, because
 * audit trails point to it; the login identifier is free from here on.
 */
export async function eraseAccount({ db, accountId }: AccountScope, now: Date): Promise<void> {
  for (const table of erased) await db.deleteFrom(table).where('accountId', '=', accountId).execute();
  await db.deleteFrom('report').where('createdBy', '=', accountId).execute();
  await db.deleteFrom('invitation').where('invitedBy', '=', accountId).execute();
  // What a product holds of a member belongs to the organization: it is kept in a shared folder (MEM-7).
  await db.updateTable('personalData').set({ accountId: null }).where('accountId', '=', accountId).execute();
  await db.deleteFrom('member').where('accountId', '=', accountId).execute();
  await db
    .updateTable('account')
    .set({
      ...{ loginIdentifier: `${accountId}@closed.invalid`, loginIdentifierConfirmedAt: null },
      ...{ firstName: '', lastName: '', passwordHash: '', phone: null, phoneVerifiedAt: null },
      ...{ recoveryEmail: null, recoveryEmailConfirmedAt: null, timeZone: null, closedAt: now },
    })
    .where('id', '=', accountId)
    .execute();
}
