import { openWithReason } from '@atrium/contracts/desk/open-with-reason';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { SystemScope } from '@atrium/db/client/scopes';
import { findCustomerAccount, findCustomerOrganization } from '@atrium/db/desk/customer-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { openCase, viewCase } from './case-view.ts';

export const openWithReasonVerb = implementStaff(
  openWithReason,
  async ({ input, staff, now, system, audit, fail }) => {
    const found = await customerOf(system, input.customer);
    if (!found) return fail('desk.customer_unknown', {}, { field: 'customer' });
    const { reason } = input;
    const staffAccountId = staff.accountId;
    const opened = await openCase(system, { ...found, staffAccountId, basis: 'reason', reason, now });
    audit.staff({ ...found, targetId: opened.id, after: { reason } });
    if ('organizationId' in found)
      audit.organization(found.organizationId as OrganizationId, { after: { reason } });
    else audit.account(found.accountId, { after: { reason } });
    return viewCase(opened);
  },
);

/** Named exactly: there is no search that would show who is a customer. */
async function customerOf(
  system: SystemScope,
  typed: string,
): Promise<{ readonly accountId: string } | { readonly organizationId: string } | null> {
  if (typed.includes('@')) {
    const accountId = await findCustomerAccount(system, typed.toLowerCase());
    return accountId === null ? null : { accountId };
  }
  const organizationId = await findCustomerOrganization(system, typed);
  return organizationId === null ? null : { organizationId };
}
