import { reportOrganizationDeletion } from '@atrium/contracts/organization/report-organization-deletion';
import { implement } from '../kernel/implement.ts';
import { createReport } from '../report/report-facts.ts';
import { findDeletionBlockers } from './deletion-blockers.ts';
import { gatherDeletionFacts } from './deletion-facts.ts';

export const reportOrganizationDeletionVerb = implement(
  reportOrganizationDeletion,
  async ({ tenant, actor, now, audit, fail }) => {
    const blockers = await findDeletionBlockers(tenant, { accountId: actor.accountId, now });
    if (blockers.length > 0) return fail('organization.not_deletable', {});
    const about = { kind: 'organization.delete', subjectId: tenant.organizationId, now } as const;
    const report = await createReport(
      tenant,
      about,
      actor.accountId,
      await gatherDeletionFacts(tenant, actor),
    );
    audit.organization(tenant.organizationId, {});
    return { reportId: report.id, expiresAt: report.expiresAt.toISOString(), facts: report.facts };
  },
);
