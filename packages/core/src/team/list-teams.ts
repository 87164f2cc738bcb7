import { listTeams } from '@atrium/contracts/team/list-teams';
import { listTeamRows } from '@atrium/db/team/team-queries';
import { implement } from '../kernel/implement.ts';
import { viewTeamRow } from './team-view.ts';

const page = 50;

export const listTeamsVerb = implement(listTeams, async ({ input, tenant, actor, now }) => {
  const { search, after } = input;
  const rows = await listTeamRows(tenant, { search, after, limit: page + 1, now });
  return {
    teams: rows.slice(0, page).map(viewTeamRow),
    more: rows.length > page,
    can: { create: actor.may('team.create') },
  };
});
