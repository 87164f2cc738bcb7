import { mostFound } from '@atrium/contracts/search/find-anything';
import { beforeAll, expect, test } from 'vitest';
import { accessWorld } from '../../test/access-world.ts';
import { makeInvoice } from '../../test/money-world.ts';
import { createPerson, outcomeOf, runAs, type TestPerson, useTestHost } from '../../test/test-host.ts';
import { addTeamMembersVerb } from '../team/add-team-members.ts';
import { findAnythingVerb } from './find-anything.ts';

const host = useTestHost();

let world: Awaited<ReturnType<typeof setting>>;
beforeAll(async () => {
  world = await setting();
});

async function setting() {
  const access = await accessWorld(host());
  const { organizationId, owner } = access;
  const shop = await access.product('product.hosting', 'Café Müller');
  await access.product('product.hosting', 'Das Café');
  const mail = await access.product('product.mail_service', 'Post');
  const box = await access.part(mail, 'product.mail_service.mailbox', 'cafe@example.org');
  const other = await access.part(mail, 'product.mail_service.mailbox', 'cafeteria@example.org');
  const teamId = await access.team('Café-Team');
  await access.team('Cafés abroad');
  const [collaborator, external] = [await access.join(), await access.join('external_user')];
  await access.give(collaborator.id, { type: 'product.hosting', resourceId: shop, level: 'technical' });
  await access.give(external.id, { type: 'product.mail_service.mailbox', resourceId: box, level: 'read' });
  await runAs(host(), owner, addTeamMembersVerb, {
    ...{ organizationId, teamId, accountIds: [external.id] },
  });
  const { reference, id: invoiceId } = await makeInvoice(host(), organizationId);
  const find = (as: TestPerson, query: string) =>
    runAs(host(), as, findAnythingVerb, { organizationId, query });
  return { ...access, shop, box, other, teamId, collaborator, external, reference, invoiceId, find };
}

const namesOf = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

test('FIND-2: whatever case and accents, and what begins with the words comes first', async () => {
  const { owner, find } = world;
  const found = await find(owner, 'cafe');
  expect(namesOf(found.products)).toEqual([
    'Café Müller',
    'cafe@example.org',
    'cafeteria@example.org',
    'Das Café',
  ]);
  expect(found.products[1]).toMatchObject({ type: 'product.mail_service.mailbox', within: 'Post' });
  expect(namesOf(found.teams)).toEqual(['Café-Team', 'Cafés abroad']);
  expect(namesOf((await find(owner, 'MULL caf')).products)).toEqual(['Café Müller']);
  // What somebody types stands for itself.
  expect(await find(owner, '%')).toEqual({ products: [], members: [], teams: [], invoices: [] });
});

test('FIND-2: people by name and address', async () => {
  const { owner, collaborator, external, find } = world;
  const { members } = await find(owner, external.email.slice(0, 9).toUpperCase());
  expect(members).toContainEqual(
    expect.objectContaining({ accountId: external.id, role: 'external_user', email: external.email }),
  );
  // MEM-1: external users are not in a collaborator's directory.
  const { members: known } = await find(collaborator, 'Test Person');
  expect(known.map(({ accountId }) => accountId).toSorted()).toEqual([owner.id, collaborator.id].toSorted());
});

test('FIND-2: an invoice by the beginning of its number or reference, or by its number alone', async () => {
  const { owner, reference, invoiceId, find } = world;
  const ids = async (query: string) => (await find(owner, query)).invoices.map(({ id }) => id);
  expect(await ids(reference)).toEqual([invoiceId]);
  expect(await ids(` ${reference.slice(0, 6)} ${reference.slice(6, 12)}`)).toEqual([invoiceId]);
  await host()
    .db.updateTable('invoice')
    .set({
      series: 'INV',
      fiscalYear: 2026,
      number: 123,
      numberText: 'INV-2026-000123',
      issuedOn: '2026-03-01',
    })
    .set({ status: 'paid', paidMinor: (set) => set.ref('grossMinor'), paidAt: host().now() })
    .where('id', '=', invoiceId)
    .execute();
  for (const query of ['inv-2026-0001', '123', '2026-123', '000123', 'INV-2026-000123'])
    expect(await ids(query), query).toEqual([invoiceId]);
  expect((await find(owner, '123')).invoices).toMatchObject([
    { number: 'INV-2026-000123', state: 'paid', grossMinor: 1070, currency: 'CHF', day: '2026-03-01' },
  ]);
  expect(await ids('124')).toEqual([]);
});

test('FIND-2, PERM-7: nobody finds what they may not open', async () => {
  const { collaborator, external, shop, box, reference, find } = world;
  const of = async (person: TestPerson, query: string) => {
    const { products, teams, members, invoices } = await find(person, query);
    return { products: products.map(({ id }) => id), teams: namesOf(teams), members, invoices };
  };
  expect(await of(collaborator, 'caf')).toEqual({
    ...{ products: [shop], teams: ['Café-Team', 'Cafés abroad'], members: [], invoices: [] },
  });
  // TEAM-2: external users see their own teams alone, and no directory.
  expect(await of(external, 'caf')).toEqual({
    ...{ products: [box], teams: ['Café-Team'], members: [], invoices: [] },
  });
  expect((await of(external, 'Test Person')).members).toEqual([]);
  for (const person of [collaborator, external])
    expect((await of(person, reference)).invoices, 'without the billing right').toEqual([]);
});

test('FIND-2, NFR-3: what is another organization’s is not found, and nobody else asks here', async () => {
  const { owner, organizationId, reference } = world;
  const elsewhere = await accessWorld(host());
  await elsewhere.product('product.hosting', 'Café Müller');
  const ask = (as: TestPerson, query: string, id: string = elsewhere.organizationId) =>
    runAs(host(), as, findAnythingVerb, { organizationId: id, query });
  const found = await ask(elsewhere.owner, 'cafe');
  expect([found.products.length, found.teams, found.members]).toEqual([1, [], []]);
  expect((await ask(elsewhere.owner, reference)).invoices).toEqual([]);
  expect(await outcomeOf(ask(owner, 'cafe'))).toBe('request.not_found');
  const stranger = await createPerson(host());
  expect(await outcomeOf(ask(stranger, 'cafe', organizationId))).toBe('request.not_found');
  expect(await outcomeOf(ask(owner, '   ', organizationId))).toBe('request.invalid_input');
});

test('FIND-2: as many of each kind as fit a list, of those who hold many things, too', async () => {
  const { owner, join, give, product, find } = world;
  const person = await join();
  for (let number = 10; number < 20; number += 1) {
    const resourceId = await product('product.drive', `Archive ${number}`);
    await give(person.id, { type: 'product.drive', resourceId, level: 'read' });
  }
  for (const as of [owner, person])
    expect(namesOf((await find(as, 'archive')).products)).toEqual(
      Array.from({ length: mostFound }, (_, index) => `Archive ${index + 10}`),
    );
});
