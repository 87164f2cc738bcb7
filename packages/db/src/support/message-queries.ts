import type { AccountScope } from '../client/scopes.ts';

export type NewSupportMessage = {
  readonly id: string;
  readonly reference: string;
  readonly organizationId: string | null;
  readonly subject: string;
  readonly body: string;
  readonly route: string;
  readonly createdAt: Date;
};

/** False when the reference is taken. */
export async function insertSupportMessage(
  { db, accountId }: AccountScope,
  message: NewSupportMessage,
): Promise<boolean> {
  const row = await db
    .insertInto('supportMessage')
    .values({ ...message, accountId })
    .onConflict((conflict) => conflict.constraint('support_message_reference_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Newest first. */
export const listOwnMessages = ({ db, accountId }: AccountScope, limit: number) =>
  db
    .selectFrom('supportMessage')
    .leftJoin('organization', 'organization.id', 'supportMessage.organizationId')
    .select([
      'supportMessage.id',
      'supportMessage.reference',
      'supportMessage.subject',
      'supportMessage.createdAt',
      'organization.name as organizationName',
    ])
    .where('supportMessage.accountId', '=', accountId)
    .orderBy('supportMessage.id', 'desc')
    .limit(limit)
    .execute();

/** Null where the person is no member. */
export async function findOwnOrganizationName(
  { db, accountId }: AccountScope,
  organizationId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('member')
    .innerJoin('organization', 'organization.id', 'member.organizationId')
    .select('organization.name')
    .where('member.accountId', '=', accountId)
    .where('member.organizationId', '=', organizationId)
    .where('organization.deletedAt', 'is', null)
    .executeTakeFirst();
  return row?.name ?? null;
}
