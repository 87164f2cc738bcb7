import { getMemberAccess } from '@atrium/contracts/access/get-member-access';
import { listPeopleAmong, teamNames } from '@atrium/db/access/people-queries';
import { loadManyActorRows } from '@atrium/db/permission/many-actor-rows';
import type { ActorRows } from '@atrium/permissions/engine/actor-rows';
import { implement } from '../kernel/implement.ts';
import { groupLines, type StoredRight } from './group-lines.ts';
import { toMoment } from './levels-in-effect.ts';

const page = 50;
/** Hold everything, whatever is granted besides (PERM-3). */
const holdAll = ['legal_representative', 'administrator'];

export const getMemberAccessVerb = implement(getMemberAccess, async (context) => {
  const { input, resource, tenant, actor, now, notFound } = context;
  const accountId = resource.id;
  const [people, all] = await Promise.all([
    listPeopleAmong(tenant, [accountId], { search: '', skip: 0, take: 1 }),
    loadManyActorRows(tenant, [accountId]),
  ]);
  const [person, rows] = [people[0], all.get(accountId)];
  if (!person?.role || !rows) return notFound();
  const places = rows.teams.filter(({ endsAt }) => endsAt === null || endsAt > now.getTime());
  const names = await teamNames(
    tenant,
    places.map(({ teamId }) => teamId),
  );
  const grouped = await groupLines(tenant, runningRights(rows, now.getTime()), {
    ...{ search: input.search, skip: input.skip, take: page },
  });
  return {
    name: person.name,
    role: person.role,
    everything: holdAll.includes(person.role),
    teams: places.map(({ teamId, endsAt }) => ({
      ...{ id: teamId, name: names.get(teamId) ?? '', endsAt: toMoment(endsAt) },
    })),
    ...grouped,
    can: { change: actor.may('member.update_rights', { type: 'member', id: accountId }) },
  };
});

/** Own grants and those of running places in teams; the end of a place narrows what it gives. */
export function runningRights(
  { principalId, teams, grants }: ActorRows,
  now: number,
): readonly StoredRight[] {
  const places = new Map(teams.map(({ teamId, endsAt }) => [teamId, endsAt]));
  return grants.flatMap(
    ({ grantId, type, resourceId, level, endsAt, principalId: holder }): StoredRight[] => {
      const own = holder === principalId;
      const ends = [endsAt, own ? null : (places.get(holder) ?? null)].filter((end) => end !== null);
      const until = ends.length === 0 ? null : Math.min(...ends);
      if (until !== null && until <= now) return [];
      return [{ grantId, type, resourceId, level, teamId: own ? null : holder, endsAt: until }];
    },
  );
}
