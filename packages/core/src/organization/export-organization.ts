import { exportOrganization } from '@atrium/contracts/organization/export-organization';
import { collectOrganization } from '@atrium/db/organization/export-queries';
import { getOrganizationRow } from '@atrium/db/organization/organization-queries';
import { implement } from '../kernel/implement.ts';

export const exportOrganizationVerb = implement(exportOrganization, async ({ tenant, now }) => {
  const {
    legalRepresentatives,
    logoKey: _,
    version: __,
    ...organization
  } = await getOrganizationRow(tenant, now);
  const exported = {
    exportedAt: now,
    organization: { ...organization, legalRepresentatives },
    ...(await collectOrganization(tenant)),
  };
  return {
    fileName: `organization-${now.toISOString().slice(0, 10)}.json`,
    mediaType: 'application/json; charset=utf-8' as const,
    content: JSON.stringify(exported, null, 2),
    encoding: 'utf8' as const,
  };
});
