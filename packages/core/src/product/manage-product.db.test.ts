import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { accessWorld } from '../../test/access-world.ts';
import { subscribe } from '../../test/sold-product.ts';
import {
  advance,
  createPerson,
  createTestOrganization,
  giveSudo,
  organizationEvents,
  outcomeOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { getProductVerb } from './get-product.ts';
import { listProductsVerb } from './list-products.ts';
import { renameProductVerb } from './rename-product.ts';
import { terminateProductVerb } from './terminate-product.ts';
import { undoTerminationVerb } from './undo-termination.ts';
import { updateProductTagsVerb } from './update-product-tags.ts';

const host = useTestHost();

async function setting() {
  const world = await accessWorld(host());
  await giveSudo(host(), world.owner);
  const { organizationId, owner } = world;
  const ids = { organizationId };
  const names = async (input: object) => {
    const { products } = await runAs(host(), owner, listProductsVerb, { ...ids, ...input });
    return products.map(({ name }) => name);
  };
  const events = async () => (await organizationEvents(host().db, organizationId)).map(({ event }) => event);
  return { ...world, ids, names, events };
}

test('PROD-3: products are found by state, expiry and tag, whatever else narrows the list', async () => {
  const { organizationId, owner, ids, names, product, join, give } = await setting();
  const made: Record<string, string> = {};
  const plan: [string, string, string][] = [
    ['Gone', '2026-02-20', 'expired'],
    ['Last day', '2026-03-01', 'active'],
    ['Soon', '2026-03-31', 'expiring'],
    ['Later', '2026-04-30', 'active'],
    ['Far', '2027-03-01', 'active'],
    ['Ended', '2026-01-01', 'terminated'],
  ];
  for (const [name, paidUntil, state] of plan) {
    made[name] = await product('product.hosting', name);
    await subscribe(host(), organizationId, made[name], { paidUntil, state });
  }
  await product('product.drive', 'Unsold');
  expect(await names({ expiry: 'within_30_days' })).toEqual(['Soon']);
  expect(await names({ expiry: 'within_60_days' })).toEqual(['Later', 'Soon']);
  expect(await names({ expiry: 'expired' })).toEqual(['Gone', 'Last day']);
  expect(await names({ state: 'active' })).toEqual(['Far', 'Last day', 'Later', 'Unsold']);
  expect(await names({ state: 'active', type: 'product.drive' })).toEqual(['Unsold']);
  for (const name of ['Soon', 'Far'])
    await runAs(host(), owner, updateProductTagsVerb, { ...ids, productId: made[name], tags: ['Shop'] });
  expect(await names({ tag: 'Shop' })).toEqual(['Far', 'Soon']);
  expect(await names({ tag: 'Shop', expiry: 'within_60_days', search: 'oo' })).toEqual(['Soon']);
  // Who reaches one of them finds that one (PERM-7).
  const person = await join();
  await give(person.id, { type: 'product.hosting', resourceId: made.Far, level: 'statistics' });
  const seen = await runAs(host(), person, listProductsVerb, { ...ids, tag: 'Shop' });
  expect(seen.products).toMatchObject([
    {
      name: 'Far',
      standing: { state: 'active', planName: 'Starter', paidThrough: '2027-02-28', tags: ['Shop'] },
    },
  ]);
});

test('PROD-2: an administrator renames a product; a domain keeps its name; the rest is refused', async () => {
  const { owner, ids, product, part, join, give, events } = await setting();
  const [drive, domain] = [
    await product('product.drive', 'Old'),
    await product('product.domain', 'a.example'),
  ];
  const folder = await part(drive, 'product.drive.folder', 'Folder');
  const rename = (as: typeof owner, productId: string, name = 'New') =>
    outcomeOf(runAs(host(), as, renameProductVerb, { ...ids, productId, name }));
  expect(await rename(owner, drive)).toBe('ok');
  expect(await rename(owner, drive)).toBe('ok');
  expect(await rename(owner, domain)).toBe('product.name_fixed');
  expect(await rename(owner, folder)).toBe('request.not_found');
  expect(await rename(owner, newId())).toBe('request.not_found');
  const reader = await join();
  await give(reader.id, { type: 'product.drive', resourceId: drive, level: 'manage' });
  expect(await rename(reader, drive)).toBe('permission.denied');
  const stranger = await createPerson(host());
  const elsewhere = await createTestOrganization(host(), stranger);
  const other = { organizationId: elsewhere, productId: drive, name: 'Mine' };
  expect(await outcomeOf(runAs(host(), stranger, renameProductVerb, other))).toBe('request.not_found');
  const found = await runAs(host(), owner, getProductVerb, { ...ids, productId: drive });
  expect(found).toMatchObject({ name: 'New', renamable: true, can: { rename: { allowed: true } } });
  expect((await events()).filter((event) => event === 'product.rename')).toHaveLength(1);
});

test('PROD-3: tags are kept once each, within limits', async () => {
  const { owner, ids, product, events } = await setting();
  const productId = await product('product.drive', 'Drive');
  const set = (tags: readonly string[]) =>
    runAs(host(), owner, updateProductTagsVerb, { ...ids, productId, tags });
  expect(await set(['b', ' a ', 'b'])).toEqual({ tags: ['a', 'b'] });
  await set(['a', 'b']);
  const many = Array.from({ length: 11 }, (_, n) => `tag ${n}`);
  expect(await outcomeOf(set(many))).toBe('request.invalid_input');
  expect(await outcomeOf(set(['x'.repeat(41)]))).toBe('request.invalid_input');
  expect(await set([])).toEqual({ tags: [] });
  expect((await events()).filter((event) => event === 'product.updateTags')).toHaveLength(2);
});

test('PROD-6: a product ends with what is paid, and goes on when that is undone in time', async () => {
  const { organizationId, owner, ids, product } = await setting();
  const productId = await product('product.hosting', 'Web');
  await subscribe(host(), organizationId, productId, { paidUntil: '2026-03-03', state: 'active' });
  const terminate = (when: string) => runAs(host(), owner, terminateProductVerb, { ...ids, productId, when });
  const undo = () => runAs(host(), owner, undoTerminationVerb, { ...ids, productId });
  expect(await outcomeOf(undo())).toBe('product.not_ending');
  expect(await terminate('period_end')).toMatchObject({
    ...{ state: 'active', terminatesOn: '2026-03-03', dataUntil: '2026-04-02' },
  });
  expect(await outcomeOf(terminate('period_end'))).toBe('product.ending');
  expect(await undo()).toMatchObject({ terminatesOn: null, dataUntil: null });
  await terminate('period_end');
  const before = host().now();
  advance(host(), 2 * 86_400);
  const late = await outcomeOf(undo());
  host().clock.now = before;
  expect(late).toBe('product.not_ending');
});

test('PROD-6: ended now it is terminated for good, and what was open for it is cancelled', async () => {
  const { organizationId, owner, ids, product, events } = await setting();
  const productId = await product('product.hosting', 'Web');
  const invoiceId = await subscribe(host(), organizationId, productId, {
    ...{ paidUntil: '2026-03-20', state: 'active', openInvoice: [productId] },
  });
  const input = { ...ids, productId, when: 'now' };
  expect(await runAs(host(), owner, terminateProductVerb, input)).toMatchObject({
    ...{ state: 'terminated', terminatesOn: '2026-03-01', dataUntil: '2026-03-31' },
  });
  expect(await outcomeOf(runAs(host(), owner, terminateProductVerb, input))).toBe('product.not_in_state');
  expect(await outcomeOf(runAs(host(), owner, undoTerminationVerb, { ...ids, productId }))).toBe(
    'product.not_ending',
  );
  expect(await events()).toEqual(expect.arrayContaining(['product.terminate', 'product.changeState']));
  const invoice = await host()
    .db.selectFrom('invoice')
    .select('status')
    .where('id', '=', invoiceId ?? '')
    .executeTakeFirst();
  expect(invoice?.status).toBe('cancelled');
});

test('PROD-6: an open invoice for other products as well is settled first; what was never sold ends only now', async () => {
  const { organizationId, owner, ids, product, join } = await setting();
  const [one, two] = [await product('product.hosting', 'One'), await product('product.hosting', 'Two')];
  await subscribe(host(), organizationId, two, { paidUntil: '2026-03-20', state: 'active' });
  const plan = { paidUntil: '2026-03-20', state: 'active', openInvoice: [one, two] };
  await subscribe(host(), organizationId, one, plan);
  const end = (productId: string, when: string, as = owner) =>
    outcomeOf(runAs(host(), as, terminateProductVerb, { ...ids, productId, when }));
  expect(await end(one, 'now')).toBe('product.invoice_open');
  const unsold = await product('product.drive', 'Unsold');
  expect(await end(unsold, 'period_end')).toBe('product.nothing_paid');
  const person = await join();
  expect(await end(unsold, 'now', person)).toBe('permission.denied');
  expect(await end(unsold, 'now')).toBe('ok');
});
