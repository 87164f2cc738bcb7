import { expect, test } from 'vitest';
import { accessWorld } from '../../test/access-world.ts';
import {
  createPerson,
  outcomeOf,
  refusalOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { updateGrantVerb } from '../grant/update-grant.ts';
import { addTeamMembersVerb } from '../team/add-team-members.ts';
import { updateTeamMemberVerb } from '../team/update-team-member.ts';
import { previewAccessVerb } from './preview-access.ts';

const host = useTestHost();

async function setting() {
  const world = await accessWorld(host());
  const { owner, organizationId } = world;
  const [one, two] = [await world.join(), await world.join()];
  const driveId = await world.product('product.drive', 'Drive');
  const folderId = await world.part(driveId, 'product.drive.folder', 'Folder');
  const teamId = await world.team('Editors');
  const add = (...accountIds: string[]) =>
    runAs(host(), owner, addTeamMembersVerb, { organizationId, teamId, accountIds });
  const preview = (change: object, as = owner, skip = 0) =>
    runAs(host(), as, previewAccessVerb, { organizationId, change, skip });
  const onDrive = { type: 'product.drive', resourceId: driveId };
  const stored = () =>
    host().db.selectFrom('accessGrant').select('id').where('organizationId', '=', organizationId).execute();
  return { ...world, one, two, driveId, folderId, teamId, add, preview, onDrive, stored };
}

const told = ({ differences }: { differences: { accountId: string; gained: string[]; lost: string[] }[] }) =>
  Object.fromEntries(differences.map(({ accountId, gained, lost }) => [accountId, { gained, lost }]));

test('TEAM-1: before people are added it is shown what they gain, and nothing has happened', async () => {
  const { one, two, owner, teamId, give, preview, onDrive } = await setting();
  await give(teamId, { ...onDrive, level: 'write' });
  await give(two.id, { ...onDrive, level: 'read' });
  const shown = await preview({ kind: 'add_members', teamId, accountIds: [one.id, two.id, owner.id] });
  expect(told(shown)).toEqual({
    [one.id]: { gained: ['read', 'write'], lost: [] },
    [two.id]: { gained: ['write'], lost: [] },
  });
  expect(shown).toMatchObject({ people: 2, total: 2, peopleLeftOff: 0 });
  expect(shown.differences[0]).toMatchObject({
    resourceName: 'Drive',
    name: expect.stringContaining('Test Person'),
  });
  expect(await host().db.selectFrom('teamMember').selectAll().where('teamId', '=', teamId).execute()).toEqual(
    [],
  );
});

test('TEAM-1: whoever is removed loses what they do not hold otherwise', async () => {
  const { one, two, teamId, give, add, preview, onDrive } = await setting();
  await give(teamId, { ...onDrive, level: 'write' });
  await give(two.id, { type: 'product.drive', resourceId: null, level: 'read' });
  await add(one.id, two.id);
  const shown = await preview({ kind: 'remove_members', teamId, accountIds: [one.id, two.id] });
  expect(told(shown)).toEqual({
    [one.id]: { gained: [], lost: ['read', 'write'] },
    [two.id]: { gained: [], lost: ['write'] },
  });
});

test('TEAM-1, PERM-3: a grant to a team, changed and revoked: everybody in it is compared', async () => {
  const { owner, organizationId, one, two, teamId, folderId, give, add, preview, onDrive, stored } =
    await setting();
  await add(one.id, two.id);
  await give(one.id, { ...onDrive, level: 'manage' });
  const folder = { type: 'product.drive.folder', resourceId: folderId, level: 'read' };
  const before = await stored();
  const shown = await preview({ kind: 'create_grants', principalId: teamId, grants: [folder] });
  // The product around the folder gives it already.
  expect(told(shown)).toEqual({ [two.id]: { gained: ['read'], lost: [] } });
  expect(await stored()).toEqual(before);
  const { grants } = await give(teamId, folder);
  const grantId = grants[0]?.id ?? '';
  expect(told(await preview({ kind: 'update_grant', grantId, level: 'manage' }))).toEqual({
    [two.id]: { gained: ['write', 'manage'], lost: [] },
  });
  await runAs(host(), owner, updateGrantVerb, { organizationId, grantId, level: 'write' });
  expect(told(await preview({ kind: 'revoke_grant', grantId }))).toEqual({
    [two.id]: { gained: [], lost: ['read', 'write'] },
  });
  expect(await stored()).toHaveLength(before.length + 1);
});

test('MEM-11: a change of the end alone is shown as one', async () => {
  const { one, give, preview, onDrive } = await setting();
  const { grants } = await give(one.id, { ...onDrive, level: 'read' });
  const endsAt = new Date(host().now().getTime() + 60_000).toISOString();
  const change = { kind: 'update_grant', grantId: grants[0]?.id, level: 'read', endsAt };
  expect((await preview(change)).differences).toMatchObject([
    { gained: [], lost: [], endBefore: null, endAfter: endsAt },
  ]);
});

test('PERM-6: what the change itself would be refused for is refused in its preview', async () => {
  const { one, two, teamId, add, give, preview, onDrive, owner, organizationId } = await setting();
  await add(one.id);
  const adding = { kind: 'add_members', teamId, accountIds: [two.id] };
  expect(await refusalOf(preview(adding, one))).toMatchObject({ code: 'permission.denied' });
  const place = { organizationId, teamId, accountId: one.id, leader: true, mayManage: true };
  await runAs(host(), owner, updateTeamMemberVerb, place);
  const as = (who: TestPerson, change: object) => outcomeOf(preview(change, who));
  expect(await as(one, adding)).toBe('ok');
  const giving = { kind: 'create_grants', principalId: teamId, grants: [{ ...onDrive, level: 'read' }] };
  expect(await as(one, giving)).toBe('permission.denied');
  await give(teamId, { ...onDrive, level: 'read' });
  expect(await as(owner, giving)).toBe('grant.already_there');
  const wrong = { ...giving, grants: [{ ...onDrive, level: 'sell' }] };
  expect(await as(owner, wrong)).toBe('grant.level_unknown');
  const past = { ...giving, grants: [{ ...onDrive, level: 'write', endsAt: '2020-01-01T00:00:00Z' }] };
  expect(await as(owner, past)).toBe('grant.end_past');
  const stranger = await createPerson(host());
  expect(await as(owner, { ...adding, accountIds: [stranger.id] })).toBe('request.not_found');
});

test('TEAM-5: many differences come in pages, and people beyond the bound are counted', async () => {
  const { join, teamId, give, product, preview } = await setting();
  const people: string[] = [];
  for (let index = 0; index < 3; index += 1) people.push((await join()).id);
  for (let index = 0; index < 40; index += 1) {
    const resourceId = await product('product.drive', `Drive ${String(index).padStart(2, '0')}`);
    await give(teamId, { type: 'product.drive', resourceId, level: 'read' });
  }
  const change = { kind: 'add_members', teamId, accountIds: people };
  const [first, second, third] = [
    await preview(change),
    await preview(change, undefined, 50),
    await preview(change, undefined, 100),
  ];
  expect(first).toMatchObject({ people: 3, total: 120, peopleLeftOff: 0 });
  const all = [first, second, third].flatMap(({ differences }) => differences);
  expect([first.differences.length, all.length]).toEqual([50, 120]);
  expect(new Set(all.map(({ accountId, resourceId }) => `${accountId} ${resourceId}`)).size).toBe(120);
});
