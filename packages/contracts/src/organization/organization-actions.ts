import { createOrganization } from './create-organization.ts';
import { deleteOrganization } from './delete-organization.ts';
import { exportOrganization } from './export-organization.ts';
import { getOrganization } from './get-organization.ts';
import { getOrganizationDeletion } from './get-organization-deletion.ts';
import { getOrganizationSecurity } from './get-organization-security.ts';
import { listOrganizations } from './list-organizations.ts';
import { removeOrganizationLogo } from './remove-organization-logo.ts';
import { reportOrganizationDeletion } from './report-organization-deletion.ts';
import { updateOrganization } from './update-organization.ts';
import { updateOrganizationLogo } from './update-organization-logo.ts';
import { updateOrganizationSecurity } from './update-organization-security.ts';

export const organizationActions = {
  organization: {
    list: listOrganizations,
    get: getOrganization,
    create: createOrganization,
    update: updateOrganization,
    updateLogo: updateOrganizationLogo,
    removeLogo: removeOrganizationLogo,
    getSecurity: getOrganizationSecurity,
    updateSecurity: updateOrganizationSecurity,
    getDeletion: getOrganizationDeletion,
    reportDeletion: reportOrganizationDeletion,
    export: exportOrganization,
    delete: deleteOrganization,
  },
} as const;
