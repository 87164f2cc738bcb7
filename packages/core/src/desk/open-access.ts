import { openAccess } from '@atrium/contracts/desk/open-access';
import type { OrganizationId } from '@atrium/contracts/fields';
import { newId } from '@atrium/db/client/new-id';
import { findAccess, lockRunningAccess, markAccessUsed } from '@atrium/db/support/access-queries';
import { endStaffGrants, insertStaffGrants } from '@atrium/db/support/staff-grant-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { tellOfAccess } from '../support-access/tell-of-access.ts';
import { openCase, viewCase } from './case-view.ts';

export const openAccessVerb = implementStaff(
  openAccess,
  async ({ input, staff, host, now, system, tenantOf, audit, outbox, notFound }) => {
    const key = { organizationId: input.organizationId, id: input.accessId };
    const organizationId = input.organizationId as OrganizationId;
    const access = (await lockRunningAccess(system, key, now)) && (await findAccess(system, key));
    if (!access) return notFound();
    const staffAccountId = staff.accountId;
    const opened = await openCase(system, {
      ...{ staffAccountId, basis: 'temporary_access', organizationId, now },
      ...{ supportAccessId: access.id, notAfter: access.endsAt },
    });
    const tenant = tenantOf(organizationId);
    await endStaffGrants(tenant, staffAccountId);
    await insertStaffGrants(
      tenant,
      access.services.map(({ type, resourceId, level }) => ({
        ...{ id: newId(), principalId: staffAccountId, resourceType: type, resourceId, level },
        ...{ endsAt: opened.endsAt, grantedBy: access.grantedBy, reason: access.reason, createdAt: now },
        supportAccessId: access.id,
      })),
    );
    audit.staff({ targetId: opened.id, organizationId, after: { accessId: access.id } });
    audit.organization(organizationId, {
      ...{ event: 'supportAccess.open', targetId: access.id, underAccess: access.id },
    });
    if (await markAccessUsed(system, key, now)) {
      const by = `${staff.firstName} ${staff.lastName}`;
      await tellOfAccess({ scope: system, host, outbox }, access, 'used', by);
    }
    return viewCase(opened);
  },
);
