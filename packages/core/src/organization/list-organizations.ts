import { listOrganizations } from '@atrium/contracts/organization/list-organizations';
import { listOwnOrganizations } from '@atrium/db/organization/organization-queries';
import { implement } from '../kernel/implement.ts';

export const listOrganizationsVerb = implement(listOrganizations, async ({ own, now }) => ({
  organizations: await listOwnOrganizations(own, now),
}));
