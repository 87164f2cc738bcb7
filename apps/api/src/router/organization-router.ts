import { createOrganizationVerb } from '@atrium/core/organization/create-organization';
import { deleteOrganizationVerb } from '@atrium/core/organization/delete-organization';
import { exportOrganizationVerb } from '@atrium/core/organization/export-organization';
import { getOrganizationVerb } from '@atrium/core/organization/get-organization';
import { getOrganizationDeletionVerb } from '@atrium/core/organization/get-organization-deletion';
import { getOrganizationSecurityVerb } from '@atrium/core/organization/get-organization-security';
import { listOrganizationsVerb } from '@atrium/core/organization/list-organizations';
import { removeOrganizationLogoVerb } from '@atrium/core/organization/remove-organization-logo';
import { reportOrganizationDeletionVerb } from '@atrium/core/organization/report-organization-deletion';
import { updateOrganizationVerb } from '@atrium/core/organization/update-organization';
import { updateOrganizationLogoVerb } from '@atrium/core/organization/update-organization-logo';
import { updateOrganizationSecurityVerb } from '@atrium/core/organization/update-organization-security';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const organizationRouter = router({
  list: mountQuery(listOrganizationsVerb),
  get: mountQuery(getOrganizationVerb),
  create: mountMutation(createOrganizationVerb),
  update: mountMutation(updateOrganizationVerb),
  updateLogo: mountMutation(updateOrganizationLogoVerb),
  removeLogo: mountMutation(removeOrganizationLogoVerb),
  getSecurity: mountQuery(getOrganizationSecurityVerb),
  updateSecurity: mountMutation(updateOrganizationSecurityVerb),
  getDeletion: mountQuery(getOrganizationDeletionVerb),
  reportDeletion: mountMutation(reportOrganizationDeletionVerb),
  export: mountQuery(exportOrganizationVerb),
  delete: mountMutation(deleteOrganizationVerb),
});
