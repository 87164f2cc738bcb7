import type { OrganizationId } from '@atrium/contracts/fields';
import type { AccountScope } from '../client/scopes.ts';

export const mailboxType = 'product.mail_service.mailbox';

export type MailboxRow = {
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly id: string;
  readonly parentIds: readonly string[];
};

/** Mailboxes with this address where the person is a member; whether they may manage one, the engine decides. */
export async function listMailboxesByAddress(
  { db, accountId }: AccountScope,
  address: string,
  limit: number,
): Promise<MailboxRow[]> {
  const rows = await db
    .selectFrom('member')
    .innerJoin('organization', 'organization.id', 'member.organizationId')
    .innerJoin('productPart', 'productPart.organizationId', 'member.organizationId')
    .select([
      ...(['organization.id as organizationId', 'organization.name as organizationName'] as const),
      ...(['productPart.id', 'productPart.productId', 'productPart.parentPartId'] as const),
    ])
    .where('member.accountId', '=', accountId)
    .where('organization.deletedAt', 'is', null)
    .where('productPart.type', '=', mailboxType)
    .where('productPart.name', '=', address)
    .orderBy('organization.name')
    .orderBy('productPart.id')
    .limit(limit)
    .execute();
  return rows.map(({ organizationId, organizationName, id, productId, parentPartId }) => ({
    ...{ organizationId: organizationId as OrganizationId, organizationName, id },
    parentIds: [parentPartId, productId].filter((parentId) => parentId !== null),
  }));
}

export async function setDemoMailboxPassword(
  { db }: AccountScope,
  { organizationId, id }: MailboxRow,
  passwordHash: string,
  now: Date,
): Promise<void> {
  const values = { passwordHash, changedAt: now };
  await db
    .insertInto('demoMailboxPassword')
    .values({ organizationId, partId: id, ...values })
    .onConflict((conflict) => conflict.columns(['organizationId', 'partId']).doUpdateSet(values))
    .execute();
}
