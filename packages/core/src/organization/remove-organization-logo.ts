import { removeOrganizationLogo } from '@atrium/contracts/organization/remove-organization-logo';
import { deleteOrganizationImage } from '@atrium/db/image/image-queries';
import { lockOrganization } from '@atrium/db/organization/organization-queries';
import { implement } from '../kernel/implement.ts';
import { viewOrganization } from './organization-view.ts';

export const removeOrganizationLogoVerb = implement(
  removeOrganizationLogo,
  async ({ tenant, actor, host, now, audit }) => {
    await lockOrganization(tenant);
    if (await deleteOrganizationImage(tenant)) audit.organization(tenant.organizationId, {});
    else audit.unchanged();
    return viewOrganization(tenant, actor, now, host);
  },
);
