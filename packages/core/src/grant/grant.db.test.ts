import { limits } from '@atrium/contracts/limits';
import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { accessWorld } from '../../test/access-world.ts';
import {
  advance,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { getProductVerb } from '../product/get-product.ts';
import { createGrantsVerb } from './create-grants.ts';
import { revokeGrantVerb } from './revoke-grant.ts';
import { updateGrantVerb } from './update-grant.ts';

const host = useTestHost();

async function setting() {
  const world = await accessWorld(host());
  const { owner, organizationId } = world;
  const person = await world.join();
  const driveId = await world.product('product.drive', 'Drive');
  const folderId = await world.part(driveId, 'product.drive.folder', 'Folder');
  const read = (level = 'read', endsAt: string | null = null) => ({
    type: 'product.drive',
    resourceId: driveId,
    level,
    endsAt,
  });
  const reaches = (productId = driveId, as = person) =>
    outcomeOf(runAs(host(), as, getProductVerb, { organizationId, productId }));
  const update = (grantId: string, change: object, as = owner) =>
    runAs(host(), as, updateGrantVerb, { organizationId, grantId, ...change });
  const revoke = (grantId: string, as = owner) =>
    runAs(host(), as, revokeGrantVerb, { organizationId, grantId });
  return { ...world, person, driveId, folderId, read, reaches, update, revoke };
}

const idOf = ({ grants }: Awaited<ReturnType<Awaited<ReturnType<typeof setting>>['give']>>) =>
  grants[0]?.id ?? '';

test('PERM-2: a grant on a product reaches it and its parts, and is recorded', async () => {
  const { person, give, read, reaches, folderId, organizationId } = await setting();
  const { grants } = await give(person.id, read());
  expect([await reaches(), await reaches(folderId)]).toEqual(['ok', 'ok']);
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'grant.create', targetId: person.id, after: { grants } },
  });
});

test('PERM-3: a grant on a part reaches the part and not the product', async () => {
  const { person, give, folderId, reaches } = await setting();
  await give(person.id, { type: 'product.drive.folder', resourceId: folderId, level: 'write' });
  expect([await reaches(), await reaches(folderId)]).toEqual(['permission.denied', 'ok']);
});

test('PERM-2: all of a type reaches those to come, and no other type', async () => {
  const { person, give, reaches, product, folderId } = await setting();
  await give(person.id, { type: 'product.drive', resourceId: null, level: 'read' });
  expect([await reaches(), await reaches(folderId)]).toEqual(['ok', 'ok']);
  expect(await reaches(await product('product.drive', 'Later'))).toBe('ok');
  expect(await reaches(await product('product.backup', 'Other'))).toBe('permission.denied');
});

test('TEAM-4: a part given to a team follows who is in it', async () => {
  const { person, team, give, folderId, reaches, organizationId } = await setting();
  const teamId = await team();
  await give(teamId, { type: 'product.drive.folder', resourceId: folderId, level: 'read' });
  expect(await reaches(folderId)).toBe('permission.denied');
  const place = { organizationId, teamId, accountId: person.id, createdAt: host().now() };
  await host().db.insertInto('teamMember').values(place).execute();
  expect(await reaches(folderId)).toBe('ok');
  await host().db.deleteFrom('teamMember').where('accountId', '=', person.id).execute();
  expect(await reaches(folderId)).toBe('permission.denied');
});

test.each(['collaborator', 'external_user'] as const)(
  'PERM-2, MEM-3: %s gives and takes nothing, not even what they hold',
  async (role) => {
    const { organizationId, person, join, give, read, update, revoke } = await setting();
    const holder = await join(role);
    const grantId = idOf(await give(holder.id, read('manage')));
    const as = (who: TestPerson) =>
      runAs(host(), who, createGrantsVerb, { organizationId, principalId: person.id, grants: [read()] });
    expect(await refusalOf(as(holder))).toMatchObject({
      code: 'permission.denied',
      params: { missing: 'administrator' },
    });
    expect(await outcomeOf(update(grantId, { level: 'read' }, holder))).toBe('permission.denied');
    expect(await outcomeOf(revoke(grantId, holder))).toBe('permission.denied');
  },
);

test('PERM-2: a level that the type has not is refused where it stands, and then nothing is given', async () => {
  const { person, give, read, reaches, driveId } = await setting();
  const wrong = give(person.id, read(), { type: 'product.drive', resourceId: null, level: 'sell' });
  expect(await refusalOf(wrong)).toMatchObject({
    code: 'grant.level_unknown',
    fields: [{ path: 'grants.1.level' }],
  });
  expect(await reaches()).toBe('permission.denied');
  // Of another type than it says.
  const backup = give(person.id, { type: 'product.backup', resourceId: driveId, level: 'read' });
  expect(await outcomeOf(backup)).toBe('grant.level_unknown');
});

test('MEM-11: a grant ends by itself, to the second; its end is changed, and what is over makes room', async () => {
  const { person, give, read, reaches, update } = await setting();
  const inSeconds = (seconds: number) => new Date(host().now().getTime() + seconds * 1000).toISOString();
  expect(await refusalOf(give(person.id, read('read', inSeconds(0))))).toMatchObject({
    ...{ code: 'grant.end_past', fields: [{ path: 'grants.0.endsAt' }] },
  });
  const grantId = idOf(await give(person.id, read('read', inSeconds(60))));
  advance(host(), 59);
  expect(await reaches()).toBe('ok');
  await update(grantId, { level: 'read', endsAt: inSeconds(60) });
  expect(await refusalOf(update(grantId, { level: 'read', endsAt: inSeconds(-1) }))).toMatchObject({
    code: 'grant.end_past',
  });
  advance(host(), 59);
  expect(await reaches()).toBe('ok');
  advance(host(), 1);
  expect(await reaches()).toBe('permission.denied');
  expect(await outcomeOf(give(person.id, read()))).toBe('ok');
  expect(await reaches()).toBe('ok');
});

test('PERM-2: the same is not given twice; another level is', async () => {
  const { person, give, read, update } = await setting();
  const grantId = idOf(await give(person.id, read()));
  expect(await refusalOf(give(person.id, read()))).toMatchObject({ code: 'grant.already_there' });
  expect(await outcomeOf(give(person.id, read('write'), read('write')))).toBe('grant.already_there');
  await give(person.id, read('write'));
  expect(await refusalOf(update(grantId, { level: 'write' }))).toMatchObject({
    ...{ code: 'grant.already_there', fields: [{ path: 'level' }] },
  });
  expect(await refusalOf(update(grantId, { level: 'sell' }))).toMatchObject({ code: 'grant.level_unknown' });
  expect(await update(grantId, { level: 'manage' })).toMatchObject({ id: grantId, level: 'manage' });
});

test('PERM-2: ten requests for the same right at once give it once', async () => {
  const { person, give, read } = await setting();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => outcomeOf(give(person.id, read()))));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(['ok', 'grant.already_there']));
});

test('PERM-2: one person or team holds a bounded number of rights', async () => {
  const { person, give, read, organizationId, driveId } = await setting();
  const createdAt = host().now();
  const full = Array.from({ length: limits.grantsOfOne }, (_, index) => ({
    ...{ organizationId, id: newId(), principalId: person.id, principalKind: 'member' as const, createdAt },
    ...{ resourceType: 'product.drive', resourceId: driveId, level: `level ${index}` },
  }));
  await host().db.insertInto('accessGrant').values(full).execute();
  expect(await refusalOf(give(person.id, read()))).toMatchObject({
    ...{ code: 'grant.too_many', params: { max: limits.grantsOfOne } },
  });
});

test('PERM-8: what is revoked is gone with the next request, is recorded, and cannot be revoked again', async () => {
  const { person, give, read, reaches, revoke, organizationId } = await setting();
  const grantId = idOf(await give(person.id, read()));
  await revoke(grantId);
  expect(await reaches()).toBe('permission.denied');
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'grant.revoke', targetId: person.id, before: { id: grantId, level: 'read' } },
  });
  expect(await outcomeOf(revoke(grantId))).toBe('request.not_found');
});

test('SUP-3: temporary access of support is no grant that can be changed here', async () => {
  const { join, organizationId, driveId, update, revoke } = await setting();
  const staff = await join();
  await host().db.deleteFrom('member').where('accountId', '=', staff.id).execute();
  await host().db.insertInto('principal').values({ organizationId, id: staff.id, kind: 'staff' }).execute();
  const id = newId();
  const access = {
    ...{
      organizationId,
      id,
      principalId: staff.id,
      principalKind: 'staff' as const,
      resourceType: 'product.drive',
    },
    ...{
      resourceId: driveId,
      level: 'read',
      endsAt: new Date('2027-01-01'),
      reason: 'Ticket',
      createdAt: host().now(),
    },
  };
  await host().db.insertInto('accessGrant').values(access).execute();
  expect(await outcomeOf(update(id, { level: 'manage' }))).toBe('request.not_found');
  expect(await outcomeOf(revoke(id))).toBe('request.not_found');
});
