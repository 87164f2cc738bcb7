import type { UserId } from '@atrium/contracts/fields';
import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import { confirmLoginIdentifier, insertAccount } from '@atrium/db/account/account-queries';
import { newId } from '@atrium/db/client/new-id';
import { accountScope, type SystemScope } from '@atrium/db/client/scopes';
import { insertFactor } from '@atrium/db/second-factor/second-factor-queries';
import { insertStaffMember } from '@atrium/db/staff/staff-queries';

type DemoStaff = {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly roles: readonly StaffRole[];
  /** Of text messages as the second factor: a number that is reserved for films and reaches nobody. */
  readonly phone: string;
};

/** Two who can judge a case together (SEC-6), and one of each kind. Their sign-in codes arrive in the dev mailbox. */
export const demoStaff: readonly DemoStaff[] = [
  {
    ...{ email: 'reviewer@staff.example', firstName: 'Demo', lastName: 'Reviewer' },
    ...{ roles: ['reviewer'], phone: '+447700900101' },
  },
  {
    ...{ email: 'second-reviewer@staff.example', firstName: 'Demo', lastName: 'Second Reviewer' },
    ...{ roles: ['reviewer'], phone: '+447700900102' },
  },
  {
    ...{ email: 'agent@staff.example', firstName: 'Demo', lastName: 'Agent' },
    ...{ roles: ['agent'], phone: '+447700900103' },
  },
  {
    ...{ email: 'finance@staff.example', firstName: 'Demo', lastName: 'Finance' },
    ...{ roles: ['finance'], phone: '+447700900104' },
  },
  {
    ...{ email: 'admin@staff.example', firstName: 'Demo', lastName: 'Admin' },
    ...{ roles: ['admin'], phone: '+447700900105' },
  },
  {
    ...{ email: 'catalogue@staff.example', firstName: 'Demo', lastName: 'Catalogue' },
    ...{ roles: ['catalogue'], phone: '+447700900106' },
  },
];

/** Never in production: the password is known to everybody (DESK-1). */
export async function insertDemoStaff(
  system: SystemScope,
  { passwordHash, now }: { readonly passwordHash: string; readonly now: Date },
): Promise<void> {
  for (const { email, firstName, lastName, roles, phone } of demoStaff) {
    const accountId = newId();
    const person = { firstName, lastName, loginIdentifier: email, locale: 'en', country: 'CH' } as const;
    if (!(await insertAccount(system, { ...person, id: accountId, passwordHash, now }))) continue;
    await confirmLoginIdentifier(system, accountId, email, now);
    await insertStaffMember(system, { accountId, roles, createdAt: now });
    const own = accountScope(system.db, accountId as UserId);
    await insertFactor(own, { id: newId(), kind: 'sms', phone, now });
  }
}
