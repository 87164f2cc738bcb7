import { expect, test } from 'vitest';
import {
  accountEvents,
  addMember,
  createPerson,
  createTestOrganization,
  outcomeOf,
  refusalOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { getAccountVerb } from './get-account.ts';
import { updateAccountVerb } from './update-account.ts';

const host = useTestHost();

test('ACC-4, ACC-5: one call tells who is signed in and where they belong, with their role', async () => {
  const person = await createPerson(host());
  const own = await createTestOrganization(host(), person);
  const other = await createTestOrganization(host(), await createPerson(host()));
  await addMember(host(), other, person, 'collaborator');
  await createTestOrganization(host(), await createPerson(host()));

  const answer = await runAs(host(), person, getAccountVerb, {});
  expect(answer.account).toEqual({
    ...{ id: person.id, firstName: 'Test', lastName: expect.any(String), loginIdentifier: person.email },
    ...{ hasSecondFactor: false, loginIdentifierConfirmed: true, locale: 'en', country: 'CH' },
    ...{ timeZone: null, phone: null, pictureKey: null },
  });
  const roles = Object.fromEntries(answer.organizations.map(({ id, role }) => [id, role]));
  expect(roles).toEqual({ [own]: 'legal_representative', [other]: 'collaborator' });
});

test('a visitor has no account to see or change', async () => {
  expect(await outcomeOf(runAs(host(), null, getAccountVerb, {}))).toBe('session.required');
  expect(await outcomeOf(runAs(host(), null, updateAccountVerb, { firstName: 'X' }))).toBe(
    'session.required',
  );
});

test('ACC-10: name and language are changed, recorded, and seen with the next request', async () => {
  const person = await createPerson(host());
  const change = { firstName: 'Ana', lastName: 'Nueva', locale: 'es' };
  expect(await runAs(host(), person, updateAccountVerb, change)).toMatchObject(change);
  expect((await runAs(host(), person, getAccountVerb, {})).account).toMatchObject(change);
  expect(await accountEvents(host().db, person.id)).toMatchObject([
    { event: 'account.update', before: { firstName: 'Test', locale: 'en' }, after: change },
  ]);
});

test('ACC-10: what is not named stays', async () => {
  const person = await createPerson(host());
  const { account } = await runAs(host(), person, getAccountVerb, {});
  expect(await runAs(host(), person, updateAccountVerb, { locale: 'de' })).toEqual({
    ...account,
    locale: 'de',
  });
});

test('ACC-10: an update that names nothing changes and records nothing', async () => {
  const person = await createPerson(host());
  const { account } = await runAs(host(), person, getAccountVerb, {});
  expect(await runAs(host(), person, updateAccountVerb, {})).toEqual(account);
  expect(await accountEvents(host().db, person.id)).toEqual([]);
});

test('ACC-10: changes of different fields at once do not undo each other', async () => {
  for (let round = 0; round < 5; round += 1) {
    const person = await createPerson(host());
    await Promise.all([
      runAs(host(), person, updateAccountVerb, { firstName: 'One' }),
      runAs(host(), person, updateAccountVerb, { lastName: 'Two' }),
      runAs(host(), person, updateAccountVerb, { locale: 'it' }),
    ]);
    const { account } = await runAs(host(), person, getAccountVerb, {});
    expect(account).toMatchObject({ firstName: 'One', lastName: 'Two', locale: 'it' });
  }
});

test('one person’s change does not touch another', async () => {
  const [one, two] = [await createPerson(host()), await createPerson(host())];
  await runAs(host(), one, updateAccountVerb, { firstName: 'Changed' });
  expect((await runAs(host(), two, getAccountVerb, {})).account.firstName).toBe('Test');
});

test('API-2: empty names and unknown languages are refused beside their fields', async () => {
  const person = await createPerson(host());
  const refusal = await refusalOf(
    runAs(host(), person, updateAccountVerb, { firstName: '  ', locale: 'xx' }),
  );
  expect(Object.fromEntries(refusal.fields.map(({ path, code }) => [path, code]))).toEqual({
    firstName: 'field.required',
    locale: 'field.unknown_choice',
  });
});
