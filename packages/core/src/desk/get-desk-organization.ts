import { shownMembers } from '@atrium/contracts/desk/desk-types';
import { getDeskOrganization } from '@atrium/contracts/desk/get-desk-organization';
import type { OrganizationId } from '@atrium/contracts/fields';
import { findOwnCase } from '@atrium/db/desk/case-queries';
import { getCustomer, listCustomerMembers } from '@atrium/db/desk/customer-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { organizationsOf } from './get-desk-case.ts';
import { listReached, mayListMembers, reachOf } from './reach-of-case.ts';

export const getDeskOrganizationVerb = implementStaff(
  getDeskOrganization,
  async ({ input, staff, now, system, tenantOf, audit, notFound }) => {
    const row = (await findOwnCase(system, staff.accountId, input.caseId, now)) ?? notFound();
    const opened = (await organizationsOf(system, row, now)).find(({ id }) => id === input.organizationId);
    if (!opened) return notFound();
    const organizationId = opened.id as OrganizationId;
    const tenant = tenantOf(organizationId);
    const customer = (await getCustomer(tenant)) ?? notFound();
    const reach = await reachOf(tenant, row, staff.accountId);
    const reached = await listReached(tenant, reach, now);
    const members = mayListMembers(reach, now) ? await listCustomerMembers(tenant, shownMembers) : null;
    audit.staff({ targetId: row.id, organizationId, ...(row.accountId && { accountId: row.accountId }) });
    audit.organization(organizationId, {
      event: 'desk.getOrganization',
      ...(row.supportAccessId && { underAccess: row.supportAccessId }),
    });
    return {
      ...{ ...customer, createdAt: customer.createdAt.toISOString(), role: opened.role, members },
      ...reached,
    };
  },
);
