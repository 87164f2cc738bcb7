import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { deleteOrganization } from '@atrium/contracts/organization/delete-organization';
import { retentionYears } from '@atrium/contracts/organization/deletion-blockers';
import { lockForDeletion, markDeleted } from '@atrium/db/organization/deletion-queries';
import { implement } from '../kernel/implement.ts';
import { holdToReport } from '../report/report-facts.ts';
import { findDeletionBlockers } from './deletion-blockers.ts';
import { gatherDeletionFacts } from './deletion-facts.ts';

export const deleteOrganizationVerb = implement(
  deleteOrganization,
  async ({ tenant, input, actor, now, host, audit, outbox, fail }) => {
    // Two at once: the second finds it gone, like everybody else.
    if (!(await lockForDeletion(tenant))) throw new DomainError('request.not_found', {});
    const about = { kind: 'organization.delete', subjectId: tenant.organizationId, now } as const;
    const { subject } = await holdToReport(tenant, about, input.reportId, () =>
      gatherDeletionFacts(tenant, actor),
    );
    const blockers = await findDeletionBlockers(tenant, { accountId: actor.accountId, now });
    if (blockers.length > 0) return fail('organization.not_deletable', {});
    await markDeleted(tenant, now);
    audit.organization(tenant.organizationId, { before: { name: subject } });
    outbox.mail(
      { email: actor.loginIdentifier, locale: actor.locale },
      {
        template: 'organizationDeleted',
        params: {
          firstName: actor.firstName,
          organizationName: subject,
          years: retentionYears,
          link: `${host.publicUrl}/organizations`,
        },
      },
    );
    return {};
  },
);
