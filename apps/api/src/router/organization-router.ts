import { createOrganizationVerb } from '@atrium/core/organization/create-organization';
import { getOrganizationVerb } from '@atrium/core/organization/get-organization';
import { listOrganizationsVerb } from '@atrium/core/organization/list-organizations';
import { updateOrganizationVerb } from '@atrium/core/organization/update-organization';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const organizationRouter = router({
  list: mountQuery(listOrganizationsVerb),
  get: mountQuery(getOrganizationVerb),
  create: mountMutation(createOrganizationVerb),
  update: mountMutation(updateOrganizationVerb),
});
