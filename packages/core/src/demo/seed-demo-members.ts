import type { OrganizationId } from '@atrium/contracts/fields';
import { newId } from '@atrium/db/client/new-id';
import type { SystemScope } from '@atrium/db/client/scopes';
import { tenantScope } from '@atrium/db/client/scopes';
import { insertInvitations } from '@atrium/db/invitation/invitation-queries';
import { insertPersonalData } from '@atrium/db/member/removal-queries';
import { newInvitationSecret } from '../invitation/invitation-link.ts';

/** Held by the demo drive: what has to be decided before somebody is removed (MEM-7). */
const held = [
  { kind: 'drive_files', name: 'Project files' },
  { kind: 'calendar', name: 'Work calendar' },
  { kind: 'shared_mailbox', name: 'info@demo.example' },
];

type Demo = {
  readonly organizationId: string;
  readonly inviterId: string;
  /** Whoever the demo products hold data of. */
  readonly accountId: string;
  readonly now: Date;
};

/** An open invitation, and data that products hold of a person. The invited address is reserved and reaches nobody. */
export async function seedDemoMembers(
  { db }: SystemScope,
  { organizationId, inviterId, accountId, now }: Demo,
): Promise<void> {
  const tenant = tenantScope(db, organizationId as OrganizationId);
  const { token: _, ...secret } = newInvitationSecret(now);
  await insertInvitations(
    tenant,
    [{ id: newId(), email: 'invited@demo.example', message: '', invitedBy: inviterId, now, ...secret }],
    { role: 'collaborator', billingRight: false, locale: 'en', teamIds: [], grants: [] },
  );
  const productId = await demoDrive(tenant, now);
  for (const data of held)
    await insertPersonalData(tenant, { ...data, id: newId(), productId, accountId, createdAt: now });
}

async function demoDrive({ db, organizationId }: ReturnType<typeof tenantScope>, now: Date): Promise<string> {
  const found = await db
    .selectFrom('product')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('type', '=', 'product.drive')
    .executeTakeFirst();
  if (found) return found.id;
  const id = newId();
  await db
    .insertInto('product')
    .values({ organizationId, id, type: 'product.drive', name: 'Demo Drive', createdAt: now })
    .execute();
  return id;
}
