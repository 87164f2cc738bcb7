import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import type { SystemScope, TenantScope } from '../client/scopes.ts';

export type NewMember = {
  readonly organizationId: string;
  readonly accountId: string;
  readonly role: MemberRole;
  readonly createdAt: Date;
};

export async function insertMember({ db }: SystemScope, member: NewMember): Promise<void> {
  await db.insertInto('member').values(member).execute();
}

export async function touchMember(
  { db, organizationId }: TenantScope,
  accountId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('member')
    .set({ lastActiveAt: now })
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .execute();
}
