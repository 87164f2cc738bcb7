import { limits } from '@atrium/contracts/limits';
import { createTeam } from '@atrium/contracts/team/create-team';
import { violatedConstraint } from '@atrium/db/client/constraint-violation';
import { newId } from '@atrium/db/client/new-id';
import { countTeams, insertTeam, teamNameConstraint } from '@atrium/db/team/team-queries';
import { implement } from '../kernel/implement.ts';
import { viewTeam } from './team-view.ts';

export const createTeamVerb = implement(createTeam, async (context) => {
  const { input, tenant, actor, now, audit, fail, notFound } = context;
  if ((await countTeams(tenant)) >= limits.teams) return fail('team.too_many', { max: limits.teams });
  const { organizationId: _, ...details } = input;
  const id = newId();
  await insertTeam(tenant, { ...details, id, createdAt: now }).catch((error: unknown) => {
    if (violatedConstraint(error) === teamNameConstraint) fail('team.name_taken', {}, { field: 'name' });
    throw error;
  });
  audit.organization(tenant.organizationId, { targetId: id, after: details });
  return (await viewTeam(tenant, actor, id, now)) ?? notFound();
});
