import { levelsByType } from '@atrium/contracts/product/product-types';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import { expect, test } from 'vitest';
import { accessWorld } from '../../test/access-world.ts';
import { runAs, type TestPerson, useTestHost } from '../../test/test-host.ts';
import { getProductVerb } from './get-product.ts';
import { listProductsVerb } from './list-products.ts';

const host = useTestHost();

test('PERM-2: types and levels of the contracts are those of the policy', () => {
  const levels = policy.types
    .filter(({ name }) => name.startsWith('product.'))
    .map((type) => [type.name, [...type.levels]]);
  expect(Object.fromEntries(levels)).toEqual(levelsByType);
});

async function setting() {
  const world = await accessWorld(host());
  const { organizationId } = world;
  const drives = [];
  for (let index = 0; index < 55; index += 1)
    drives.push(await world.product('product.drive', `Drive ${String(index).padStart(2, '0')}`));
  const hostings = [
    await world.product('product.hosting', 'Web A'),
    await world.product('product.hosting', 'Web B'),
  ];
  const list = (as: TestPerson, input: object = {}) =>
    runAs(host(), as, listProductsVerb, { organizationId, ...input });
  return { ...world, drives, hostings, list };
}

test('PERM-7: an administrator sees everything in pages, by type and name', async () => {
  const { owner, list } = await setting();
  const first = await list(owner);
  expect([first.products.length, first.more, first.types]).toEqual([
    50,
    true,
    ['product.hosting', 'product.drive'],
  ]);
  expect(first.products[0]).toMatchObject({
    name: 'Web A',
    levels: ['statistics', 'technical'],
    mayGrant: true,
  });
  const last = first.products.at(-1);
  const second = await list(owner, { after: { type: last?.type, name: last?.name, lastId: last?.id } });
  const names = [...first.products, ...second.products].map(({ name }) => name);
  expect(names).toHaveLength(57);
  expect(names).toEqual([...names.slice(0, 2), ...names.slice(2).sort()]);
  expect(second.more).toBe(false);
});

test('PERM-7: who holds little sees exactly that, with the rights they have', async () => {
  const { list, join, give, drives, hostings } = await setting();
  const person = await join();
  expect(await list(person)).toEqual({ products: [], more: false, types: [] });
  const endsAt = new Date(host().now().getTime() + 3_600_000).toISOString();
  await give(
    person.id,
    { type: 'product.drive', resourceId: drives[3], level: 'write', endsAt },
    { type: 'product.hosting', resourceId: hostings[1], level: 'statistics' },
  );
  expect((await list(person)).products).toMatchObject([
    { name: 'Web B', levels: ['statistics'], validUntil: null, mayGrant: false },
    { name: 'Drive 03', levels: ['read', 'write'], validUntil: endsAt, mayGrant: false },
  ]);
  expect((await list(person, { type: 'product.drive' })).products.map(({ id }) => id)).toEqual([drives[3]]);
});

test('PERM-7: all of a type is all of it, whichever shape the statement takes', async () => {
  const { list, join, give, drives } = await setting();
  const [wide, many] = [await join(), await join('external_user')];
  await give(wide.id, { type: 'product.drive', resourceId: null, level: 'read' });
  for (const resourceId of drives) await give(many.id, { type: 'product.drive', resourceId, level: 'read' });
  for (const person of [wide, many]) {
    const first = await list(person);
    expect([first.products.length, first.more, first.types]).toEqual([50, true, ['product.drive']]);
    const found = await list(person, { search: 'E 4' });
    expect(found.products.map(({ name }) => name)).toEqual(
      Array.from({ length: 10 }, (_, n) => `Drive 4${n}`),
    );
  }
});

test('PERM-3, PERM-7: of a product’s parts those are shown that the reader reaches', async () => {
  const { owner, organizationId, drives, part, join, give } = await setting();
  const driveId = drives[0] ?? '';
  const [open, closed] = [
    await part(driveId, 'product.drive.folder', 'A'),
    await part(driveId, 'product.drive.folder', 'B'),
  ];
  const [person, reader] = [await join(), await join()];
  await give(person.id, { type: 'product.drive.folder', resourceId: open, level: 'write' });
  await give(reader.id, { type: 'product.drive', resourceId: driveId, level: 'read' });
  const get = (as: TestPerson, productId: string) =>
    runAs(host(), as, getProductVerb, { organizationId, productId });
  expect((await get(owner, driveId)).parts.map(({ id }) => id)).toEqual([open, closed]);
  expect((await get(reader, driveId)).parts).toMatchObject([{ levels: ['read'] }, { levels: ['read'] }]);
  expect(await get(person, open)).toMatchObject({ name: 'A', levels: ['read', 'write'], parts: [] });
  await expect(get(person, closed)).rejects.toMatchObject({ code: 'permission.denied' });
});
