import { updateTeam } from '@atrium/contracts/team/update-team';
import { violatedConstraint } from '@atrium/db/client/constraint-violation';
import { lockTeam, teamNameConstraint, updateTeamRow } from '@atrium/db/team/team-queries';
import { implement } from '../kernel/implement.ts';
import { viewTeam } from './team-view.ts';

export const updateTeamVerb = implement(updateTeam, async (context) => {
  const { input, resource, tenant, actor, now, audit, fail, notFound } = context;
  const current = (await lockTeam(tenant, resource.id)) ?? notFound();
  const { organizationId: _, teamId: __, version, ...details } = input;
  const fields = ['name', 'description', 'colour'] as const;
  const changed = fields.filter((field) => current[field] !== details[field]);
  const view = async () => (await viewTeam(tenant, actor, resource.id, now)) ?? notFound();
  if (changed.length === 0) {
    audit.unchanged();
    return view();
  }
  if (current.version !== version) return fail('team.changed_meanwhile', {});
  await updateTeamRow(tenant, resource.id, details).catch((error: unknown) => {
    if (violatedConstraint(error) === teamNameConstraint) fail('team.name_taken', {}, { field: 'name' });
    throw error;
  });
  audit.organization(tenant.organizationId, {
    targetId: resource.id,
    before: Object.fromEntries(changed.map((field) => [field, current[field]])),
    after: Object.fromEntries(changed.map((field) => [field, details[field]])),
  });
  return view();
});
