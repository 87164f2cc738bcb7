import { deleteTeam } from '@atrium/contracts/team/delete-team';
import { lockPrincipal } from '@atrium/db/permission/grant-queries';
import { deleteTeamRow, lockTeam } from '@atrium/db/team/team-queries';
import { implement } from '../kernel/implement.ts';
import { holdToReport } from '../report/report-facts.ts';
import { teamDeletionFacts } from './team-deletion-facts.ts';

export const deleteTeamVerb = implement(deleteTeam, async (context) => {
  const { input, resource, tenant, now, audit, notFound } = context;
  // Neither its people nor its grants change from here on.
  const team = (await lockTeam(tenant, resource.id)) ?? notFound();
  if (!(await lockPrincipal(tenant, resource.id))) return notFound();
  const about = { kind: 'team.delete', subjectId: resource.id, now } as const;
  await holdToReport(
    tenant,
    about,
    input.reportId,
    async () => (await teamDeletionFacts(tenant, resource.id, now)) ?? notFound(),
  );
  await deleteTeamRow(tenant, resource.id);
  const { name, description, colour } = team;
  audit.organization(tenant.organizationId, { targetId: resource.id, before: { name, description, colour } });
  return {};
});
