import type { OrganizationId } from '@atrium/contracts/fields';
import { expect, test } from 'vitest';
import { accessWorld } from '../../test/access-world.ts';
import { subscribe } from '../../test/sold-product.ts';
import {
  addMember,
  advance,
  createPerson,
  createTestOrganization,
  giveSudo,
  lastMailTo,
  organizationEvents,
  outcomeOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { lapseTransfers } from '../jobs/lapse-transfers.ts';
import { terminateProductVerb } from '../product/terminate-product.ts';
import { acceptTransferVerb } from './accept-transfer.ts';
import { cancelTransferVerb } from './cancel-transfer.ts';
import { createTransferVerb } from './create-transfer.ts';
import { listTransfersVerb } from './list-transfers.ts';
import { openTransferVerb } from './open-transfer.ts';

const host = useTestHost();

/** A giver with products, a receiver with an organization, and short words for what happens between them. */
async function setting() {
  const world = await accessWorld(host());
  const { owner, organizationId } = world;
  const receiver = await createPerson(host());
  const to = await createTestOrganization(host(), receiver);
  await giveSudo(host(), owner);
  const web = await world.product('product.hosting', 'Web');
  await subscribe(host(), organizationId, web, { paidUntil: '2026-12-31', state: 'active' });
  const offer = async (productIds: readonly string[], change: object = {}, as = owner) => {
    const input = { organizationId, productIds, accepted: true, ...change };
    const { link, transferId } = await runAs(host(), as, createTransferVerb, input);
    const [giverId = '', token = ''] = link.slice(link.indexOf('#') + 1).split('.');
    return { giverId, token, transferId };
  };
  const accept = (link: object, as = receiver, into: OrganizationId = to) =>
    runAs(host(), as, acceptTransferVerb, { ...link, transferId: undefined, organizationId: into });
  const products = (id: OrganizationId) =>
    host()
      .db.selectFrom('product')
      .select(['id', 'name', 'state'])
      .where('organizationId', '=', id)
      .execute();
  const days = async (id: OrganizationId) => {
    const found = await host()
      .db.selectFrom('servicePeriod')
      .select('service')
      .where('organizationId', '=', id)
      .where('releasedAt', 'is', null)
      .execute();
    return found.map(({ service }) => String(service));
  };
  const cancel = (transferId: string) =>
    runAs(host(), owner, cancelTransferVerb, { organizationId, transferId });
  return { ...world, receiver, to, web, offer, accept, cancel, products, days };
}

test('PROD-5: products move with parts, tags and paid days; access stays behind; both sides hear of it', async () => {
  const {
    owner,
    organizationId,
    receiver,
    to,
    web,
    part,
    product,
    join,
    give,
    offer,
    accept,
    products,
    days,
  } = await setting();
  const site = await part(web, 'product.hosting.site', 'Site');
  const kept = await product('product.drive', 'Kept');
  await host().db.insertInto('productTag').values({ organizationId, productId: web, tag: 'Shop' }).execute();
  const helper = await join();
  await give(helper.id, { type: 'product.hosting', resourceId: web, level: 'technical' });
  const link = await offer([web], { email: 'new@test.example' });
  const mail = await lastMailTo(host().db, 'new@test.example');
  expect([mail.template, mail.content.link]).toEqual([
    'productTransfer',
    `https://portal.example/transfer#${link.giverId}.${link.token}`,
  ]);
  const opened = await runAs(host(), receiver, openTransferVerb, {
    giverId: link.giverId,
    token: link.token,
  });
  expect(opened).toMatchObject({
    items: [{ name: 'Web', standing: { state: 'active', planName: 'Starter' }, period: 'yearly' }],
    receivers: [{ id: to, currency: 'CHF', obstacle: null }],
  });
  expect(await accept(link)).toEqual({ productIds: [web] });
  expect((await products(to)).map(({ id }) => id)).toEqual([web]);
  expect((await products(organizationId)).map(({ id }) => id)).toEqual([kept]);
  const { db } = host();
  const count = async (table: 'productPart' | 'productTag' | 'subscription' | 'accessGrant', id: string) =>
    (await db.selectFrom(table).selectAll().where('organizationId', '=', id).execute()).length;
  expect([
    await count('productPart', to),
    await count('productTag', to),
    await count('subscription', to),
  ]).toEqual([1, 1, 1]);
  expect([await count('accessGrant', to), await count('accessGrant', organizationId)]).toEqual([0, 0]);
  expect(
    (await db.selectFrom('productPart').select('id').where('organizationId', '=', to).execute())[0]?.id,
  ).toBe(site);
  expect([await days(organizationId), await days(to)]).toEqual([[], ['[2026-03-01,2026-12-31)']]);
  const events = async (id: string) => (await organizationEvents(db, id)).map(({ event }) => event);
  expect(await events(organizationId)).toEqual(expect.arrayContaining(['transfer.create', 'transfer.give']));
  expect(await events(to)).toContain('transfer.accept');
  expect((await lastMailTo(db, owner.email)).content.stage).toBe('given');
  expect((await lastMailTo(db, receiver.email)).content.stage).toBe('received');
  expect((await runAs(host(), owner, listTransfersVerb, { organizationId })).transfers).toMatchObject([
    { state: 'accepted', receiverName: 'Test Company', items: [{ name: 'Web' }] },
  ]);
});

test('PROD-5: there and back again, no day is billed twice', async () => {
  const { owner, organizationId, receiver, to, web, offer, accept, days } = await setting();
  await accept(await offer([web]));
  advance(host(), 3600);
  await giveSudo(host(), receiver);
  const input = { organizationId: to, productIds: [web], accepted: true };
  const { link } = await runAs(host(), receiver, createTransferVerb, input);
  const [giverId = '', token = ''] = link.slice(link.indexOf('#') + 1).split('.');
  await accept({ giverId, token }, owner, organizationId);
  expect([await days(to), await days(organizationId)]).toEqual([[], ['[2026-03-01,2026-12-31)']]);
});

test('PROD-5: a drive’s users become external users with their access, without management rights', async () => {
  const { organizationId, to, receiver, product, part, join, give, team, owner, offer, accept } =
    await setting();
  const drive = await product('product.drive', 'Drive');
  const folder = await part(drive, 'product.drive.folder', 'Folder');
  const endsAt = new Date(host().now().getTime() + 86_400_000).toISOString();
  const [manager, reader, inTeam, blocked, member] = [
    await join(),
    await join(),
    await join(),
    await join(),
    await join(),
  ];
  const teamId = await team();
  await host()
    .db.insertInto('teamMember')
    .values({ organizationId, teamId, accountId: inTeam.id, createdAt: host().now() })
    .execute();
  await give(manager.id, { type: 'product.drive', resourceId: drive, level: 'manage' });
  await give(reader.id, { type: 'product.drive.folder', resourceId: folder, level: 'read', endsAt });
  await give(teamId, { type: 'product.drive', resourceId: null, level: 'write' });
  await give(blocked.id, { type: 'product.drive', resourceId: drive, level: 'read' });
  await give(member.id, { type: 'product.drive', resourceId: drive, level: 'read' });
  await host()
    .db.updateTable('member')
    .set({ blockedAt: host().now() })
    .where('accountId', '=', blocked.id)
    .execute();
  await addMember(host(), to, member, 'collaborator');
  await accept(await offer([drive]));
  const held = await host()
    .db.selectFrom('accessGrant')
    .innerJoin('member', (join) =>
      join
        .onRef('member.accountId', '=', 'accessGrant.principalId')
        .onRef('member.organizationId', '=', 'accessGrant.organizationId'),
    )
    .select(['member.accountId', 'role', 'resourceId', 'level', 'accessGrant.endsAt'])
    .where('accessGrant.organizationId', '=', to)
    .execute();
  const expected = [
    { accountId: manager.id, role: 'external_user', resourceId: drive, level: 'write', endsAt: null },
    {
      accountId: reader.id,
      role: 'external_user',
      resourceId: folder,
      level: 'read',
      endsAt: new Date(endsAt),
    },
    { accountId: inTeam.id, role: 'external_user', resourceId: drive, level: 'write', endsAt: null },
    { accountId: member.id, role: 'collaborator', resourceId: drive, level: 'read', endsAt: null },
  ];
  expect(held).toHaveLength(expected.length);
  expect(held).toEqual(expect.arrayContaining(expected));
  expect([owner.id, receiver.id].filter((id) => held.some(({ accountId }) => accountId === id))).toEqual([]);
});

test('PROD-5: who may not, and what cannot', async () => {
  const { owner, organizationId, receiver, to, web, product, join, give, offer, accept } = await setting();
  const other = await createTestOrganization(host(), receiver);
  const collaborator = await join();
  await give(collaborator.id, { type: 'product.hosting', resourceId: web, level: 'technical' });
  await giveSudo(host(), collaborator, receiver);
  const create = (productIds: readonly string[], change: object = {}, as: TestPerson = owner) =>
    outcomeOf(offer(productIds, change, as));
  expect(await create([web], {}, collaborator)).toBe('permission.denied');
  expect(await create([web], {}, receiver)).toBe('request.not_found');
  expect(await create([web], { accepted: false })).toBe('request.invalid_input');
  const foreign = { organizationId: to, productIds: [web], accepted: true };
  expect(await outcomeOf(runAs(host(), receiver, createTransferVerb, foreign))).toBe('request.not_found');
  const support = await product('product.premium_support', 'Support');
  expect(await create([support])).toBe('transfer.not_transferable');
  const owing = await product('product.hosting', 'Owing');
  const plan = { paidUntil: '2026-03-20', state: 'active', openInvoice: [owing] };
  await subscribe(host(), organizationId, owing, plan);
  expect(await create([owing])).toBe('product.invoice_open');
  expect(await create([web], { receiverId: to })).toBe('request.not_found');
  await addMember(host(), to, owner, 'administrator');
  const link = await offer([web], { receiverId: to });
  expect(await create([web])).toBe('transfer.offered_already');
  expect(await outcomeOf(accept(link, receiver, other))).toBe('transfer.other_receiver');
  expect(await outcomeOf(accept(link, owner, organizationId))).toBe('transfer.own_organization');
  expect(await outcomeOf(accept({ ...link, token: `${link.token.slice(0, -1)}_` }))).toBe('transfer.unknown');
  expect(await outcomeOf(accept({ ...link, giverId: other }))).toBe('transfer.unknown');
  const external = await createPerson(host());
  await addMember(host(), to, external, 'collaborator');
  expect(await outcomeOf(accept(link, external))).toBe('permission.denied');
  expect(await outcomeOf(accept(link, await createPerson(host())))).toBe('request.not_found');
  expect(await outcomeOf(accept(link))).toBe('ok');
  expect(await outcomeOf(accept(link))).toBe('transfer.ended');
});

test('PROD-5: withdrawn, lapsed or changed meanwhile, it moves nothing', async () => {
  const { owner, organizationId, web, product, offer, accept, cancel, products } = await setting();
  const withdrawn = await offer([web]);
  await cancel(withdrawn.transferId);
  await cancel(withdrawn.transferId);
  expect(await outcomeOf(accept(withdrawn))).toBe('transfer.ended');
  const drive = await product('product.drive', 'Drive');
  const changed = await offer([web, drive]);
  const end = { organizationId, productId: drive, when: 'now' };
  await runAs(host(), owner, terminateProductVerb, end);
  expect(await outcomeOf(accept(changed))).toBe('transfer.changed_meanwhile');
  await cancel(changed.transferId);
  // Billed since it was offered: only the giver can pay that, and the receiver is told so.
  const owing = await product('product.hosting', 'Owing');
  const billed = await offer([owing]);
  const plan = { paidUntil: '2026-03-20', state: 'active', openInvoice: [owing] };
  await subscribe(host(), organizationId, owing, plan);
  expect(await outcomeOf(accept(billed))).toBe('transfer.unpaid');
  const late = await offer([web]);
  await host()
    .db.updateTable('productTransfer')
    .set({ expiresAt: host().now() })
    .where('id', '=', late.transferId)
    .execute();
  expect(await outcomeOf(accept(late))).toBe('transfer.lapsed');
  await lapseTransfers(host());
  await lapseTransfers(host());
  expect(await outcomeOf(accept(late))).toBe('transfer.lapsed');
  expect((await lastMailTo(host().db, owner.email)).content.stage).toBe('lapsed');
  expect(await outcomeOf(offer([web]))).toBe('ok');
  expect((await products(organizationId)).map(({ id }) => id).sort()).toEqual([web, drive, owing].sort());
});

test('PROD-5: accepted twice at once, or while it is withdrawn, it goes to exactly one place', async () => {
  const { organizationId, receiver, to, web, product, offer, accept, cancel, products } = await setting();
  const second = await createTestOrganization(host(), receiver);
  const link = await offer([web]);
  const twice = await Promise.all([outcomeOf(accept(link)), outcomeOf(accept(link, receiver, second))]);
  expect(twice.sort()).toEqual(['ok', 'transfer.ended']);
  const places = [await products(to), await products(second)].map((found) => found.length);
  expect(places.sort()).toEqual([0, 1]);
  const drive = await product('product.drive', 'Drive');
  const other = await offer([drive]);
  const [accepted, cancelled] = await Promise.all([
    outcomeOf(accept(other)),
    outcomeOf(cancel(other.transferId)),
  ]);
  expect([`${accepted} ${cancelled}`]).toEqual([
    expect.stringMatching(/^(ok transfer\.ended|transfer\.ended ok)$/),
  ]);
  const stayed = (await products(organizationId)).some(({ id }) => id === drive);
  expect(stayed).toBe(accepted !== 'ok');
});

test('ORG-3: the subscription goes on in the currency of the organization that takes it', async () => {
  const { receiver, to, web, offer, accept } = await setting();
  await host()
    .db.updateTable('organization')
    .set({ country: 'FR', currency: 'EUR' })
    .where('id', '=', to)
    .execute();
  const link = await offer([web]);
  const opened = await runAs(host(), receiver, openTransferVerb, {
    giverId: link.giverId,
    token: link.token,
  });
  expect(opened.items[0]?.renewals.every(({ netMinor }) => (netMinor ?? 0) > 0)).toBe(true);
  await accept(link);
  const [row] = await host()
    .db.selectFrom('subscription')
    .select('currency')
    .where('organizationId', '=', to)
    .execute();
  expect(row?.currency).toBe('EUR');
});
