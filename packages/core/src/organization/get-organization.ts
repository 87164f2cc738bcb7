import { getOrganization } from '@atrium/contracts/organization/get-organization';
import { implement } from '../kernel/implement.ts';
import { viewOrganization } from './organization-view.ts';

export const getOrganizationVerb = implement(getOrganization, ({ tenant, actor, host, now }) =>
  viewOrganization(tenant, actor, now, host),
);
