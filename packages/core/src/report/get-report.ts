import { getReport } from '@atrium/contracts/report/get-report';
import { type ReportKind, reportKinds } from '@atrium/contracts/report/report-kinds';
import { ReportFacts } from '@atrium/contracts/report/report-view';
import { findReport } from '@atrium/db/report/report-queries';
import type { Actor } from '../kernel/actor.ts';
import { implement } from '../kernel/implement.ts';

export const getReportVerb = implement(getReport, async ({ input, tenant, actor, now, fail }) => {
  const found = await findReport(tenant, input.reportId);
  const kind = reportKinds.find((known) => known === found?.kind);
  if (!found || !kind) return fail('request.not_found', {});
  const { allowed, missing } = mayRead(actor, kind, found.subjectId);
  if (!allowed) return fail('permission.denied', { missing: missing ?? '' });
  if (found.expiresAt <= now) return fail('report.expired', {});
  return {
    id: found.id,
    kind,
    subjectId: found.subjectId,
    facts: ReportFacts.parse(found.facts),
    createdBy: `${found.firstName} ${found.lastName}`,
    createdAt: found.createdAt.toISOString(),
    expiresAt: found.expiresAt.toISOString(),
  };
});

/** Whoever may do it may read what it would do. */
function mayRead(actor: Actor, kind: ReportKind, id: string) {
  switch (kind) {
    case 'member.remove':
      return actor.may(kind, { type: 'member', id });
    case 'team.delete':
      return actor.may(kind, { type: 'team', id });
    case 'organization.delete':
      return actor.may(kind, { type: 'organization', id });
  }
}
