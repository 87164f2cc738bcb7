import { getTeam } from '@atrium/contracts/team/get-team';
import { implement } from '../kernel/implement.ts';
import { viewTeam } from './team-view.ts';

export const getTeamVerb = implement(
  getTeam,
  async ({ resource, tenant, actor, now, notFound }) =>
    (await viewTeam(tenant, actor, resource.id, now)) ?? notFound(),
);
