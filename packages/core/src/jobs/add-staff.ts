import { Email, line } from '@atrium/contracts/fields';
import { limits } from '@atrium/contracts/limits';
import { staffRoles } from '@atrium/contracts/staff/staff-types';
import { insertAccount } from '@atrium/db/account/account-queries';
import { insertStaffAuditEvents } from '@atrium/db/audit/audit-queries';
import type { Database } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { insertStaffMember } from '@atrium/db/staff/staff-queries';
import { z } from 'zod';

export const NewStaff = z.object({
  email: Email,
  firstName: line(limits.personName),
  lastName: line(limits.personName),
  roles: z.array(z.enum(staffRoles)).min(1),
});

/**
 * Makes an account of the staff (DESK-1), by whoever has a shell on the server. It has no password: the person chooses
 * one through "forgotten password", which proves the address, and sets up a second factor before the desk opens.
 * False when the address is taken.
 */
export function addStaff(db: Database, staff: z.output<typeof NewStaff>, now: Date): Promise<boolean> {
  const { email, roles, firstName, lastName } = staff;
  return runTransaction(db, async (tx) => {
    const accountId = newId();
    const person = { id: accountId, firstName, lastName, loginIdentifier: email } as const;
    // Nothing verifies against an empty hash.
    const created = await insertAccount(systemScope(tx), {
      ...{ ...person, passwordHash: '', locale: 'en', country: 'CH', now },
    });
    if (!created) return false;
    await insertStaffMember(systemScope(tx), { accountId, roles, createdAt: now });
    await insertStaffAuditEvents(tx, [
      {
        ...{ id: newId(), staffAccountId: accountId, event: 'staff.add', accountId, after: { roles } },
        ...{
          targetId: null,
          organizationId: null,
          before: null,
          address: '',
          requestId: '',
          occurredAt: now,
        },
      },
    ]);
    return true;
  });
}
