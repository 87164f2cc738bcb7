import { getOrganizationSecurity } from '@atrium/contracts/organization/get-organization-security';
import { getOrganizationSecurityRow } from '@atrium/db/organization/security-queries';
import { implement } from '../kernel/implement.ts';

export const getOrganizationSecurityVerb = implement(getOrganizationSecurity, ({ tenant, now }) =>
  getOrganizationSecurityRow(tenant, now),
);
