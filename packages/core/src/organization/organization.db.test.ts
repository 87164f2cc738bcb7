import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  addMember,
  advance,
  createPerson,
  createTestOrganization,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { createOrganizationVerb } from './create-organization.ts';
import { getOrganizationVerb } from './get-organization.ts';
import { listOrganizationsVerb } from './list-organizations.ts';

const host = useTestHost();

const form = (change: object = {}) => ({
  ...{
    idempotencyKey: randomUUID(),
    name: 'New Company',
    type: 'company',
    country: 'DE',
    documentLocale: 'de',
  },
  ...change,
});

test('ORG-5: whoever creates an organization becomes its legal representative', async () => {
  const person = await createPerson(host());
  const answer = await runAs(host(), person, createOrganizationVerb, form());
  expect(answer).toEqual({
    id: expect.any(String),
    name: 'New Company',
    role: 'legal_representative',
    logoKey: null,
    requiresSecondFactor: false,
  });
  const organization = await runAs(host(), person, getOrganizationVerb, { organizationId: answer.id });
  expect(organization).toMatchObject({
    ...{ name: 'New Company', type: 'company', currency: 'EUR', documentLocale: 'de', version: 0 },
    ...{
      phone: '',
      vatNumber: '',
      role: 'legal_representative',
      can: { update: { allowed: true, missing: null } },
    },
    postalAddress: { line1: '', line2: '', postalCode: '', city: '', country: 'DE' },
    createdAt: host().now().toISOString(),
  });
});

test('AUD-1: the creation is recorded in the organization, without the key of the call', async () => {
  const person = await createPerson(host());
  const { id } = await runAs(host(), person, createOrganizationVerb, form());
  const [event, ...others] = await organizationEvents(host().db, id);
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    event: 'organization.create',
    actorKind: 'account',
    actorAccountId: person.id,
  });
  expect(event?.after).toEqual({
    ...{ name: 'New Company', type: 'company', country: 'DE', documentLocale: 'de', currency: 'EUR' },
    timeZone: 'Europe/Berlin',
  });
});

test('ORG-5: any number, limited to ten an hour per person', async () => {
  const [person, other] = [await createPerson(host()), await createPerson(host())];
  const create = (by = person) => outcomeOf(runAs(host(), by, createOrganizationVerb, form()));
  for (let i = 0; i < 10; i += 1) expect(await create()).toBe('ok');
  expect(await create()).toBe('request.rate_limited');
  expect(await create(other)).toBe('ok');
  advance(host(), 3600);
  expect(await create()).toBe('ok');
});

test('ORG-5: a visitor creates none', async () => {
  expect(await outcomeOf(runAs(host(), null, createOrganizationVerb, form()))).toBe('session.required');
});

test('API-2: what is missing or unknown is named', async () => {
  const person = await createPerson(host());
  const refusal = await refusalOf(
    runAs(host(), person, createOrganizationVerb, {
      name: '',
      type: 'cartel',
      country: 'ch',
      documentLocale: null,
    }),
  );
  expect(Object.fromEntries(refusal.fields.map(({ path, code }) => [path, code]))).toEqual({
    idempotencyKey: 'field.required',
    name: 'field.required',
    type: 'field.unknown_choice',
    country: 'field.unknown_choice',
    documentLocale: 'field.unknown_choice',
  });
});

test('ACC-4: the list has every organization of the person by name, with the role, and no other', async () => {
  const [person, other] = [await createPerson(host()), await createPerson(host())];
  for (const name of ['Zebra', 'Alpha', 'Middle']) {
    await runAs(host(), person, createOrganizationVerb, form({ name }));
  }
  const { id } = await runAs(host(), other, createOrganizationVerb, form({ name: 'Beta' }));
  await addMember(host(), id, person, 'external_user');
  await runAs(host(), other, createOrganizationVerb, form({ name: 'Not mine' }));

  const { organizations } = await runAs(host(), person, listOrganizationsVerb, {});
  expect(organizations.map(({ name, role }) => [name, role])).toEqual([
    ['Alpha', 'legal_representative'],
    ['Beta', 'external_user'],
    ['Middle', 'legal_representative'],
    ['Zebra', 'legal_representative'],
  ]);
});

test('a visitor lists nothing', async () => {
  expect(await outcomeOf(runAs(host(), null, listOrganizationsVerb, {}))).toBe('session.required');
});

test.each(['administrator', 'collaborator', 'external_user'] as const)(
  'ORG-2: %s sees the details read-only, with what is missing and who can change them',
  async (role) => {
    const owner = await createPerson(host());
    const second = await createPerson(host());
    const reader = await createPerson(host());
    const organizationId = await createTestOrganization(host(), owner);
    await addMember(host(), organizationId, second, 'legal_representative');
    await addMember(host(), organizationId, reader, role);

    const view = await runAs(host(), reader, getOrganizationVerb, { organizationId });
    expect(view.role).toBe(role);
    expect(view.can).toMatchObject({ update: { allowed: false, missing: 'legal_representative' } });
    const names = await host()
      .db.selectFrom('account')
      .select(['firstName', 'lastName'])
      .where('id', 'in', [owner.id, second.id])
      .orderBy('lastName')
      .execute();
    expect(view.legalRepresentatives).toEqual(names.map((name) => `${name.firstName} ${name.lastName}`));
  },
);

test('ORG-6: no membership, no such organization and a visitor’s guess look the same', async () => {
  const organizationId = await createTestOrganization(host(), await createPerson(host()));
  const stranger = await createPerson(host());
  const seen = async (id: string) => {
    const { code, params, fields } = await refusalOf(
      runAs(host(), stranger, getOrganizationVerb, { organizationId: id }),
    );
    return { code, params, fields };
  };
  expect(await seen(organizationId)).toEqual({ code: 'request.not_found', params: {}, fields: [] });
  expect(await seen(randomUUID())).toEqual(await seen(organizationId));
  for (const id of [organizationId, randomUUID()]) {
    expect(await outcomeOf(runAs(host(), null, getOrganizationVerb, { organizationId: id }))).toBe(
      'session.required',
    );
  }
});

test('PERM-8: a membership that ends is gone with the next request', async () => {
  const [owner, member] = [await createPerson(host()), await createPerson(host())];
  const organizationId = await createTestOrganization(host(), owner);
  await addMember(host(), organizationId, member, 'administrator');
  const look = () => outcomeOf(runAs(host(), member, getOrganizationVerb, { organizationId }));
  expect(await look()).toBe('ok');
  await host()
    .db.deleteFrom('member')
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', member.id)
    .execute();
  expect(await look()).toBe('request.not_found');
});
