import { execFile } from 'node:child_process';
import { join as joinPath } from 'node:path';
import { promisify } from 'node:util';
import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { accessWorld } from '../../test/access-world.ts';
import { testDatabaseUrl } from '../../test/test-database-url.ts';
import {
  advance,
  createPerson,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { getProductVerb } from '../product/get-product.ts';
import { addTeamMembersVerb } from './add-team-members.ts';
import { deleteTeamVerb } from './delete-team.ts';
import { listTeamCandidatesVerb } from './list-team-candidates.ts';
import { listTeamMembersVerb } from './list-team-members.ts';
import { removeTeamMembersVerb } from './remove-team-members.ts';
import { reportTeamDeletionVerb } from './report-team-deletion.ts';
import { updateTeamMemberVerb } from './update-team-member.ts';

const host = useTestHost();

async function setting() {
  const world = await accessWorld(host());
  const { owner, organizationId } = world;
  const teamId = await world.team();
  const driveId = await world.product('product.drive', 'Drive');
  await world.give(teamId, { type: 'product.drive', resourceId: driveId, level: 'write' });
  const people =
    (as: TestPerson, verb: typeof addTeamMembersVerb | typeof removeTeamMembersVerb) =>
    (...accountIds: string[]) =>
      runAs(host(), as, verb as typeof addTeamMembersVerb, { organizationId, teamId, accountIds });
  const reaches = (person: TestPerson) =>
    outcomeOf(runAs(host(), person, getProductVerb, { organizationId, productId: driveId }));
  const members = async (as = owner) =>
    (await runAs(host(), as, listTeamMembersVerb, { organizationId, teamId })).members;
  const lead = (accountId: string, place: object) =>
    runAs(host(), owner, updateTeamMemberVerb, {
      organizationId,
      teamId,
      accountId,
      leader: true,
      mayManage: false,
      ...place,
    });
  return {
    ...{ ...world, teamId, driveId, reaches, members, lead },
    add: people(owner, addTeamMembersVerb),
    remove: people(owner, removeTeamMembersVerb),
    addAs: (as: TestPerson) => people(as, addTeamMembersVerb),
    removeAs: (as: TestPerson) => people(as, removeTeamMembersVerb),
  };
}

test('TEAM-1, TEAM-2: several people at once get all grants of the team; removing takes them away', async () => {
  const { join, add, remove, reaches, organizationId, teamId } = await setting();
  const [one, two, external] = [await join(), await join(), await join('external_user')];
  expect(await reaches(one)).toBe('permission.denied');
  expect(await add(one.id, two.id, external.id)).toMatchObject({ memberCount: 3 });
  expect([await reaches(one), await reaches(two), await reaches(external)]).toEqual(['ok', 'ok', 'ok']);
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    ...{
      event: 'team.addMembers',
      targetId: teamId,
      after: { accountIds: expect.arrayContaining([one.id, two.id]) },
    },
  });
  expect(await remove(one.id, two.id)).toMatchObject({ memberCount: 1 });
  expect([await reaches(one), await reaches(external)]).toEqual(['permission.denied', 'ok']);
});

test('TEAM-1: removing takes nothing that somebody holds otherwise', async () => {
  const { join, add, remove, reaches, give, driveId } = await setting();
  const person = await join();
  await add(person.id);
  await give(person.id, { type: 'product.drive', resourceId: driveId, level: 'read' });
  await remove(person.id);
  expect(await reaches(person)).toBe('ok');
});

test('TEAM-2: who is in it already stays as they are; somebody of elsewhere is nobody, and then nobody is added', async () => {
  const { join, add, lead, members, organizationId } = await setting();
  const person = await join();
  await add(person.id);
  await lead(person.id, { mayManage: true });
  const before = (await organizationEvents(host().db, organizationId)).length;
  await add(person.id);
  expect(await members()).toMatchObject([{ accountId: person.id, leader: true, mayManage: true }]);
  expect(await organizationEvents(host().db, organizationId)).toHaveLength(before);
  const stranger = await createPerson(host());
  const other = await join();
  expect(await outcomeOf(add(other.id, stranger.id))).toBe('request.not_found');
  expect(await members()).toHaveLength(1);
});

test('MEM-11: a place in a team ends by itself, to the second, and can be given anew', async () => {
  const { owner, join, reaches, add, members, organizationId, teamId } = await setting();
  const person = await join();
  const endsAt = new Date(host().now().getTime() + 60_000).toISOString();
  const addUntil = (end: string) =>
    runAs(host(), owner, addTeamMembersVerb, {
      organizationId,
      teamId,
      accountIds: [person.id],
      endsAt: end,
    });
  expect(await refusalOf(addUntil(host().now().toISOString()))).toMatchObject({
    ...{ code: 'grant.end_past', fields: [{ path: 'endsAt' }] },
  });
  await addUntil(endsAt);
  advance(host(), 59);
  expect(await reaches(person)).toBe('ok');
  advance(host(), 1);
  expect(await reaches(person)).toBe('permission.denied');
  expect(await members()).toEqual([]);
  await add(person.id);
  expect(await reaches(person)).toBe('ok');
});

test('TEAM-3: a leader who may manage adds and removes, gives nothing, and changes nobody’s place', async () => {
  const { join, add, addAs, removeAs, lead, members, organizationId, teamId } = await setting();
  const [leader, person] = [await join(), await join()];
  await add(leader.id);
  await lead(leader.id, {});
  expect(await outcomeOf(addAs(leader)(person.id))).toBe('permission.denied');
  await lead(leader.id, { mayManage: true });
  expect(await outcomeOf(addAs(leader)(person.id))).toBe('ok');
  expect((await members(leader)).map(({ leader }) => leader)).toEqual([true, false]);
  expect(await outcomeOf(removeAs(leader)(person.id))).toBe('ok');
  const place = { organizationId, teamId, accountId: leader.id, leader: true, mayManage: true };
  expect(await outcomeOf(runAs(host(), leader, updateTeamMemberVerb, place))).toBe('permission.denied');
});

test('TEAM-3: managing goes with the lead', async () => {
  const { join, add, lead, members } = await setting();
  const person = await join();
  await add(person.id);
  await lead(person.id, { mayManage: true });
  await lead(person.id, { leader: false, mayManage: true });
  expect(await members()).toMatchObject([{ leader: false, mayManage: false }]);
  expect(await refusalOf(lead(person.id, { endsAt: '2020-01-01T00:00:00Z' }))).toMatchObject({
    code: 'grant.end_past',
  });
  expect(await outcomeOf(lead((await join()).id, {}))).toBe('request.not_found');
});

test('MEM-1, TEAM-3: an external leader finds people by their whole address alone', async () => {
  const { join, add, lead, organizationId, teamId } = await setting();
  const [leader, person] = [await join('external_user'), await join()];
  await add(leader.id);
  await lead(leader.id, { mayManage: true });
  const find = async (as: TestPerson, search: string) =>
    runAs(host(), as, listTeamCandidatesVerb, { organizationId, teamId, search });
  expect(await find(leader, person.email.slice(0, 8))).toEqual({ people: [], byAddressOnly: true });
  expect((await find(leader, person.email.toUpperCase())).people).toMatchObject([{ accountId: person.id }]);
  await add(person.id);
  expect((await find(leader, person.email)).people).toEqual([]);
});

test('TEAM-5, ORG-10: a report says who loses what; the team goes only while that is so', async () => {
  const { owner, join, add, remove, give, driveId, organizationId, teamId, reaches } = await setting();
  const [loses, keeps] = [await join(), await join()];
  await add(loses.id, keeps.id);
  await give(keeps.id, { type: 'product.drive', resourceId: driveId, level: 'write' });
  const report = () => runAs(host(), owner, reportTeamDeletionVerb, { organizationId, teamId });
  const remove1 = (reportId: string) =>
    outcomeOf(runAs(host(), owner, deleteTeamVerb, { organizationId, teamId, reportId }));
  const old = await report();
  expect(old.facts.lines).toEqual([
    {
      area: 'people',
      effect: 'access_lost',
      params: { name: expect.any(String), count: 1, products: 'Drive' },
    },
    { area: 'people', effect: 'access_kept', params: { count: 1 } },
    { area: 'products', effect: 'team_goes', params: { team: expect.any(String), count: 1 } },
  ]);
  // Making the report has changed nothing.
  expect(await reaches(loses)).toBe('ok');
  await remove(loses.id);
  expect(await remove1(old.reportId)).toBe('report.facts_changed');
  const fresh = await report();
  advance(host(), 24 * 3600);
  expect(await remove1(fresh.reportId)).toBe('report.expired');
  expect(await remove1((await report()).reportId)).toBe('ok');
  expect([await reaches(keeps), await reaches(loses)]).toEqual(['ok', 'permission.denied']);
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    event: 'team.delete',
    targetId: teamId,
  });
});

test('TEAM-5: while a team is deleted, whoever changes it comes wholly before or finds it gone', async () => {
  for (let round = 0; round < 20; round += 1) {
    const { owner, join, add, give, driveId, organizationId, teamId } = await setting();
    const person = await join();
    const { reportId } = await runAs(host(), owner, reportTeamDeletionVerb, { organizationId, teamId });
    const [deleted, added, given] = await Promise.all([
      outcomeOf(runAs(host(), owner, deleteTeamVerb, { organizationId, teamId, reportId })),
      outcomeOf(add(person.id)),
      outcomeOf(give(teamId, { type: 'product.drive', resourceId: driveId, level: 'manage' })),
    ]);
    const gone = [added, given].filter((outcome) => outcome === 'request.not_found').length;
    expect(deleted === 'ok' ? gone : [deleted, gone < 2]).toEqual(
      deleted === 'ok' ? 2 : ['report.facts_changed', true],
    );
  }
});

test('PERM-8: whoever another process takes out of a team is refused with the next request', async () => {
  const { join, add, reaches, organizationId, teamId } = await setting();
  const person = await join();
  await add(person.id);
  expect(await reaches(person)).toBe('ok');
  const fixture = joinPath(import.meta.dirname, '../kernel/leave-team.fixture.ts');
  const url = await testDatabaseUrl(host().db);
  await promisify(execFile)(process.execPath, [fixture, url, organizationId, teamId, person.id]);
  expect(await reaches(person)).toBe('permission.denied');
});

test('TEAM-2: twenty requests that add the same person make one place', async () => {
  const { join, add, members } = await setting();
  const person = await join();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcomeOf(add(person.id))));
  expect(new Set(outcomes)).toEqual(new Set(['ok']));
  expect(await members()).toHaveLength(1);
  expect(await outcomeOf(add(newId()))).toBe('request.not_found');
});
