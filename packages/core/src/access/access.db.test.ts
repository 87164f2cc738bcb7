import { expect, test } from 'vitest';
import { accessWorld } from '../../test/access-world.ts';
import { advance, outcomeOf, refusalOf, runAs, type TestPerson, useTestHost } from '../../test/test-host.ts';
import { addTeamMembersVerb } from '../team/add-team-members.ts';
import { explainAccessVerb } from './explain-access.ts';
import { exportAccessMatrixVerb } from './export-access-matrix.ts';
import { getAccessMatrixVerb } from './get-access-matrix.ts';
import { getMemberAccessVerb } from './get-member-access.ts';
import { getProductAccessVerb } from './get-product-access.ts';
import { getTeamAccessVerb } from './get-team-access.ts';

const host = useTestHost();

async function setting() {
  const world = await accessWorld(host());
  const { owner, organizationId } = world;
  const person = await world.join();
  const driveId = await world.product('product.drive', 'Drive');
  const folderId = await world.part(driveId, 'product.drive.folder', 'Folder');
  const teamId = await world.team('Editors');
  const add = (...accountIds: string[]) =>
    runAs(host(), owner, addTeamMembersVerb, { organizationId, teamId, accountIds });
  const ofMember = (accountId: string, as = owner) =>
    runAs(host(), as, getMemberAccessVerb, { organizationId, accountId });
  const ofProduct = (productId: string, input: object = {}) =>
    runAs(host(), owner, getProductAccessVerb, { organizationId, productId, ...input });
  const explain = (accountId: string, productId: string, level: string, as = owner) =>
    runAs(host(), as, explainAccessVerb, { organizationId, accountId, productId, level });
  const onDrive = { type: 'product.drive', resourceId: driveId };
  return { ...world, person, driveId, folderId, teamId, add, ofMember, ofProduct, explain, onDrive };
}

const inSeconds = (seconds: number) => new Date(host().now().getTime() + seconds * 1000).toISOString();

test('MEM-10: somebody’s access product by product, each right with where it comes from', async () => {
  const { person, folderId, teamId, add, give, ofMember, onDrive } = await setting();
  const endsAt = inSeconds(3600);
  await give(
    person.id,
    { ...onDrive, level: 'read', endsAt },
    { type: 'product.backup', resourceId: null, level: 'restore' },
  );
  await give(
    teamId,
    { type: 'product.drive.folder', resourceId: folderId, level: 'write' },
    { ...onDrive, level: 'read' },
  );
  await add(person.id);
  const access = await ofMember(person.id);
  expect(access).toMatchObject({
    role: 'collaborator',
    everything: false,
    more: false,
    can: { change: { allowed: true } },
  });
  expect(access.teams).toEqual([{ id: teamId, name: 'Editors', endsAt: null }]);
  expect(access.products).toMatchObject([
    { type: 'product.backup', resourceId: null, rights: [{ level: 'restore', teamId: null }] },
    {
      name: 'Drive',
      rights: [
        { level: 'read', teamId: null, endsAt },
        { level: 'read', teamId, teamName: 'Editors', endsAt: null },
      ],
      parts: [{ name: 'Folder', rights: [{ level: 'write', teamName: 'Editors' }] }],
    },
  ]);
  advance(host(), 3600);
  expect((await ofMember(person.id)).products[1]?.rights).toMatchObject([{ teamName: 'Editors' }]);
});

test('MEM-10: one’s own page is one’s own to read; of others only for administrators', async () => {
  const { owner, person, join, ofMember } = await setting();
  expect(await ofMember(person.id, person)).toMatchObject({
    can: { change: { allowed: false, missing: 'administrator' } },
  });
  expect(await outcomeOf(ofMember(person.id, await join()))).toBe('permission.denied');
  expect(await ofMember(owner.id)).toMatchObject({ everything: true });
});

test('PERM-7: who sees a team sees of its grants those that they reach themselves', async () => {
  const { owner, person, teamId, give, onDrive, organizationId } = await setting();
  await give(
    teamId,
    { ...onDrive, level: 'write' },
    { type: 'product.backup', resourceId: null, level: 'read' },
  );
  const read = (as: TestPerson) => runAs(host(), as, getTeamAccessVerb, { organizationId, teamId });
  expect(await read(owner)).toMatchObject({
    products: [{ type: 'product.backup' }, { name: 'Drive' }],
    hidden: 0,
  });
  expect(await read(person)).toEqual({ products: [], hidden: 2 });
  await give(person.id, { ...onDrive, level: 'read' });
  expect(await read(person)).toMatchObject({ products: [{ name: 'Drive' }], hidden: 1 });
});

test('PERM-6: who can reach a product or a part, and why', async () => {
  const { owner, person, join, driveId, folderId, teamId, add, give, ofProduct, onDrive } = await setting();
  const [external, nobody] = [await join('external_user'), await join()];
  const endsAt = inSeconds(60);
  await add(person.id);
  await give(teamId, { ...onDrive, level: 'write' });
  await give(external.id, { type: 'product.drive.folder', resourceId: folderId, level: 'read', endsAt });
  const drive = await ofProduct(driveId);
  expect(drive).toMatchObject({ name: 'Drive', type: 'product.drive', total: 2, more: false });
  expect(drive.holders).toMatchObject([
    {
      accountId: owner.id,
      role: 'legal_representative',
      levels: ['read', 'write', 'manage'],
      via: [{ kind: 'role' }],
    },
    {
      accountId: person.id,
      levels: ['read', 'write'],
      via: [{ kind: 'grant', level: 'write', teamName: 'Editors', on: 'this' }],
    },
  ]);
  const folder = await ofProduct(folderId);
  expect(folder.holders.map(({ accountId }) => accountId)).toEqual([owner.id, person.id, external.id]);
  expect(folder.holders[1]).toMatchObject({ levels: ['read', 'write'], via: [{ on: 'product' }] });
  expect(folder.holders[2]).toMatchObject({
    levels: ['read'],
    validUntil: endsAt,
    via: [{ on: 'this', endsAt }],
  });
  expect(folder.holders.some(({ accountId }) => accountId === nobody.id)).toBe(false);
  expect((await ofProduct(driveId, { search: person.email })).holders).toHaveLength(1);
});

test('PERM-6: why, and why not: every fact that bears on it, what is over included', async () => {
  const { owner, person, driveId, folderId, teamId, add, give, explain, onDrive } = await setting();
  await add(person.id);
  await give(teamId, { ...onDrive, level: 'read' });
  await give(person.id, {
    type: 'product.drive.folder',
    resourceId: folderId,
    level: 'write',
    endsAt: inSeconds(60),
  });
  expect(await explain(person.id, driveId, 'write')).toMatchObject({
    ...{ allowed: false, productName: 'Drive', level: 'write' },
    facts: [
      { fact: 'role', holds: false, needed: 'administrator', has: 'collaborator' },
      { fact: 'level', holds: false, on: 'this', needed: ['write', 'manage'], held: [] },
    ],
  });
  expect(await explain(person.id, driveId, 'read')).toMatchObject({
    ...{ allowed: true, validUntil: null },
    facts: [
      { fact: 'level', holds: true, held: [{ level: 'read', teamName: 'Editors', ended: false }] },
      { fact: 'role' },
    ],
  });
  expect(await explain(person.id, folderId, 'write')).toMatchObject({ allowed: true });
  advance(host(), 60);
  const over = await explain(person.id, folderId, 'write');
  expect(over.allowed).toBe(false);
  expect(over.facts).toContainEqual(
    expect.objectContaining({ on: 'this', held: [expect.objectContaining({ ended: true })] }),
  );
  expect(await explain(owner.id, driveId, 'manage')).toMatchObject({
    allowed: true,
    facts: [{ fact: 'role', holds: true }, {}],
  });
  expect(await refusalOf(explain(person.id, driveId, 'sell'))).toMatchObject({ code: 'grant.level_unknown' });
});

test('MEM-8, PERM-6: of somebody who is blocked it is said', async () => {
  const { person, driveId, give, explain, onDrive, ofMember } = await setting();
  await give(person.id, { ...onDrive, level: 'read' });
  await host()
    .db.updateTable('member')
    .set({ blockedAt: host().now() })
    .where('accountId', '=', person.id)
    .execute();
  const { allowed, facts } = await explain(person.id, driveId, 'read');
  expect(allowed).toBe(false);
  expect(facts).toContainEqual({ fact: 'membership', holds: false, blocked: true, endedAt: null });
  // Everything is kept for when they come back.
  expect((await ofMember(person.id)).products).toMatchObject([{ name: 'Drive' }]);
});

test('PERM-6: the matrix has the levels in effect of everybody on every product, in windows and as a file', async () => {
  const { owner, person, product, give, onDrive, organizationId, driveId, folderId } = await setting();
  const hostingId = await product('product.hosting', '=SUM(A1)');
  await give(
    person.id,
    { ...onDrive, level: 'write' },
    { type: 'product.drive.folder', resourceId: folderId, level: 'manage' },
  );
  const read = (as: TestPerson, input: object = {}) =>
    runAs(host(), as, getAccessMatrixVerb, {
      ...{ organizationId, people: { skip: 0, take: 100 }, products: { skip: 0, take: 50 } },
      ...input,
    });
  const matrix = await read(owner);
  expect(matrix).toMatchObject({ peopleTotal: 2, productsTotal: 2 });
  expect(matrix.products.map(({ id }) => id)).toEqual([driveId, hostingId]);
  const row = (id: string) => matrix.cells[matrix.people.findIndex(({ accountId }) => accountId === id)];
  expect(row(owner.id)).toEqual([
    ['read', 'write', 'manage'],
    ['statistics', 'technical'],
  ]);
  // A grant on a part is none on the product.
  expect(row(person.id)).toEqual([['read', 'write'], []]);
  expect(
    (await read(owner, { people: { skip: 1, take: 1 }, products: { skip: 1, take: 1 } })).cells,
  ).toHaveLength(1);
  expect((await read(owner, { person: person.email, product: 'driv' })).cells).toEqual([[['read', 'write']]]);
  expect(await outcomeOf(read(person))).toBe('permission.denied');
  const file = await runAs(host(), owner, exportAccessMatrixVerb, { organizationId });
  const [head, ...lines] = file.content.split('\r\n');
  // What a spreadsheet would calculate is text.
  expect(head).toBe("\uFEFFName,E-mail address,Role,Drive,'=SUM(A1)");
  expect(lines.find((line) => line.includes(person.email))).toContain(',"Read, Write",');
});
