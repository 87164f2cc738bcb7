import { addStaffMember } from '@atrium/contracts/staff/add-staff-member';
import { insertAccount } from '@atrium/db/account/account-queries';
import { newId } from '@atrium/db/client/new-id';
import { findStaffByAddress, setStaffRoles } from '@atrium/db/staff/staff-member-queries';
import { insertStaffMember } from '@atrium/db/staff/staff-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { viewChangedStaff } from './view-staff.ts';

export const addStaffMemberVerb = implementStaff(
  addStaffMember,
  async ({ input, staff, host, now, system, audit, outbox, fail }) => {
    const { email, firstName, lastName, locale } = input;
    const roles = [...new Set(input.roles)];
    const former = await findStaffByAddress(system, email);
    if (former && former.endedAt === null) return fail('staff.address_taken', {}, { field: 'email' });
    const accountId = former?.accountId ?? newId();
    if (former) await setStaffRoles(system, accountId, roles);
    else {
      const person = { id: accountId, firstName, lastName, loginIdentifier: email, locale } as const;
      // Nothing verifies against an empty hash: the password is chosen by who can read the mail.
      if (!(await insertAccount(system, { ...person, passwordHash: '', country: staff.country, now })))
        return fail('staff.address_taken', {}, { field: 'email' });
      await insertStaffMember(system, { accountId, roles, createdAt: now });
    }
    audit.staff({ targetId: accountId, accountId, after: { roles } });
    outbox.mail(
      { email, locale },
      { template: 'staffAdded', params: { firstName, link: `${host.publicUrl}/forgot-password` } },
    );
    return viewChangedStaff(system, accountId, staff.accountId);
  },
);
