import { limits } from '@atrium/contracts/limits';
import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { accessWorld } from '../../test/access-world.ts';
import { organizationEvents, outcomeOf, refusalOf, runAs, useTestHost } from '../../test/test-host.ts';
import { createTeamVerb } from './create-team.ts';
import { getTeamVerb } from './get-team.ts';
import { listTeamsVerb } from './list-teams.ts';
import { updateTeamVerb } from './update-team.ts';

const host = useTestHost();

test('TEAM-1: an administrator makes a team with name, description and colour, and it is recorded', async () => {
  const { owner, organizationId } = await accessWorld(host());
  const details = { name: 'Editors', description: 'They write.', colour: 'teal' };
  const team = await runAs(host(), owner, createTeamVerb, { organizationId, ...details });
  expect(team).toMatchObject({ ...details, version: 0, memberCount: 0, grantCount: 0, leaders: [] });
  expect(team.can.delete).toEqual({ allowed: true, missing: null });
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'team.create', targetId: team.id, after: details },
  });
});

test('TEAM-1: a collaborator sees teams and makes none', async () => {
  const { join, organizationId, team } = await accessWorld(host());
  const person = await join();
  const teamId = await team('Seen');
  const refusal = await refusalOf(
    runAs(host(), person, createTeamVerb, { organizationId, name: 'No', colour: 'red' }),
  );
  expect(refusal).toMatchObject({ code: 'permission.denied', params: { missing: 'administrator' } });
  const list = await runAs(host(), person, listTeamsVerb, { organizationId });
  expect(list.teams.map(({ id }) => id)).toEqual([teamId]);
  expect(list.can.create).toEqual({ allowed: false, missing: 'administrator' });
  const seen = await runAs(host(), person, getTeamVerb, { organizationId, teamId });
  expect(seen.can.update).toEqual({ allowed: false, missing: 'administrator' });
});

test('MEM-1, TEAM-2: an external user sees their own teams and no list', async () => {
  const { join, organizationId, team } = await accessWorld(host());
  const person = await join('external_user');
  const [mine, other] = [await team(), await team()];
  const place = { organizationId, teamId: mine, accountId: person.id, createdAt: host().now() };
  await host().db.insertInto('teamMember').values(place).execute();
  expect(await outcomeOf(runAs(host(), person, listTeamsVerb, { organizationId }))).toBe('permission.denied');
  expect(await outcomeOf(runAs(host(), person, getTeamVerb, { organizationId, teamId: mine }))).toBe('ok');
  expect(await outcomeOf(runAs(host(), person, getTeamVerb, { organizationId, teamId: other }))).toBe(
    'permission.denied',
  );
});

test('TEAM-1: two teams of one name do not exist, whatever the case; the error stands at the name', async () => {
  const { owner, organizationId, team } = await accessWorld(host());
  const teamId = await team('Sales');
  const create = (name: string) =>
    runAs(host(), owner, createTeamVerb, { organizationId, name, colour: 'grey' });
  expect(await refusalOf(create('SALES'))).toMatchObject({
    code: 'team.name_taken',
    fields: [{ path: 'name' }],
  });
  const other = await create('Support');
  const rename = { organizationId, teamId: other.id, version: 0, name: 'sales', colour: 'grey' };
  expect(await outcomeOf(runAs(host(), owner, updateTeamVerb, rename))).toBe('team.name_taken');
  // Of another organization nobody knows.
  const elsewhere = await accessWorld(host());
  expect(await elsewhere.team('Sales')).not.toBe(teamId);
});

test('TEAM-1: ten requests for one name at once make one team', async () => {
  const { owner, organizationId } = await accessWorld(host());
  const calls = Array.from({ length: 10 }, () =>
    outcomeOf(runAs(host(), owner, createTeamVerb, { organizationId, name: 'Race', colour: 'grey' })),
  );
  const outcomes = await Promise.all(calls);
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(['ok', 'team.name_taken']));
});

test('TEAM-1: an organization has a bounded number of teams', async () => {
  const { owner, organizationId } = await accessWorld(host());
  const createdAt = host().now();
  const rows = Array.from({ length: limits.teams }, (_, index) => ({
    ...{ organizationId, id: newId(), name: `Team ${index}`, createdAt },
  }));
  await host().db.insertInto('workTeam').values(rows).execute();
  const create = runAs(host(), owner, createTeamVerb, { organizationId, name: 'One more', colour: 'grey' });
  expect(await refusalOf(create)).toMatchObject({ code: 'team.too_many', params: { max: limits.teams } });
});

test('TEAM-1: a change is recorded with old and new values; from an older version it is refused', async () => {
  const { owner, organizationId, team } = await accessWorld(host());
  const teamId = await team('Before');
  const change = { organizationId, teamId, version: 0, name: 'After', colour: 'blue' };
  const update = (more: object) => runAs(host(), owner, updateTeamVerb, { ...change, ...more });
  expect(await update({})).toMatchObject({ name: 'After', version: 1 });
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'team.update', targetId: teamId, before: { name: 'Before' }, after: { name: 'After' } },
  });
  expect(await outcomeOf(update({ name: 'Else' }))).toBe('team.changed_meanwhile');
  // What was sent twice is no conflict, and changes nothing.
  expect(await update({})).toMatchObject({ version: 1 });
});

test('TEAM-1: the list goes by name in pages, and is searched', async () => {
  const { owner, organizationId, team } = await accessWorld(host());
  for (let index = 0; index < 53; index += 1) await team(`Team ${String(index).padStart(2, '0')}`);
  await team('100 % odd_names');
  const list = (input: object) => runAs(host(), owner, listTeamsVerb, { organizationId, ...input });
  const first = await list({});
  expect([first.teams.length, first.more]).toEqual([50, true]);
  const last = first.teams.at(-1);
  const second = await list({ after: { name: last?.name, lastId: last?.id } });
  expect(second.teams.map(({ name }) => name)).toEqual(['Team 49', 'Team 50', 'Team 51', 'Team 52']);
  expect(second.more).toBe(false);
  const found = async (search: string) => (await list({ search })).teams.map(({ name }) => name);
  expect(await found('M 07')).toEqual(['Team 07']);
  // What is typed is no pattern.
  expect(await found('%')).toEqual(['100 % odd_names']);
  expect(await found('_')).toEqual(['100 % odd_names']);
});
