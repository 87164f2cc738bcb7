import { reportTeamDeletion } from '@atrium/contracts/team/report-team-deletion';
import { implement } from '../kernel/implement.ts';
import { createReport } from '../report/report-facts.ts';
import { teamDeletionFacts } from './team-deletion-facts.ts';

export const reportTeamDeletionVerb = implement(reportTeamDeletion, async (context) => {
  const { resource, tenant, actor, now, audit, notFound } = context;
  const facts = (await teamDeletionFacts(tenant, resource.id, now)) ?? notFound();
  const about = { kind: 'team.delete', subjectId: resource.id, now } as const;
  const report = await createReport(tenant, about, actor.accountId, facts);
  audit.unchanged();
  return { reportId: report.id, expiresAt: report.expiresAt.toISOString(), facts: report.facts };
});
