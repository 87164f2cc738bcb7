import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCase } from '../../test/identity-case.ts';
import {
  accountEvents,
  addMember,
  createPerson,
  createTestOrganization,
  giveSecondFactor,
  mailsTo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  startTestSession,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { signUpForm } from '../../test/visitor.ts';
import { confirmPasswordVerb } from '../session/confirm-password.ts';
import { closeAccountVerb } from './close-account.ts';
import { exportAccountVerb } from './export-account.ts';
import { getAccountVerb } from './get-account.ts';
import { previewAccountClosingVerb } from './preview-account-closing.ts';
import { signUpVerb } from './sign-up.ts';

const host = useTestHost();

async function createSudoer(): Promise<TestPerson> {
  const person = await createPerson(host());
  await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  return person;
}
const close = (person: TestPerson, loginIdentifier = person.email) =>
  runAs(host(), person, closeAccountVerb, { loginIdentifier });
const exported = async (person: TestPerson) => {
  const file = await runAs(host(), person, exportAccountVerb, {});
  return JSON.parse(file.content) as Record<string, Record<string, unknown>[]>;
};
const representatives = async (organizationId: string) =>
  (
    await host()
      .db.selectFrom('member')
      .select('accountId')
      .where('organizationId', '=', organizationId)
      .where('role', '=', 'legal_representative')
      .execute()
  ).length;

test('ACC-11: closing erases the person, ends every session, and leaves the row without a name', async () => {
  const person = await createSudoer();
  await giveSecondFactor(host(), person);
  const other = await startTestSession(host(), person, false);
  await close(person);
  for (const token of [person.token, other])
    expect(await outcomeOf(getAccountVerb.run(host(), requestOf(token), {}))).toBe('session.required');
  const row = await host()
    .db.selectFrom('account')
    .selectAll()
    .where('id', '=', person.id)
    .executeTakeFirstOrThrow();
  expect(row).toMatchObject({ firstName: '', lastName: '', passwordHash: '', closedAt: host().now() });
  expect(JSON.stringify(row)).not.toContain(person.email);
  const factors = await host()
    .db.selectFrom('secondFactor')
    .select('id')
    .where('accountId', '=', person.id)
    .execute();
  expect(factors).toEqual([]);
});

test('ACC-11: the record of what was done stays, and every address is told', async () => {
  const person = await createSudoer();
  await close(person);
  expect((await accountEvents(host().db, person.id)).at(-1)?.event).toBe('account.close');
  expect((await mailsTo(host().db, person.email)).at(-1)?.template).toBe('accountClosed');
});

test('ACC-11: the login identifier is free at once, and a new account with it shares nothing with the old', async () => {
  const person = await createSudoer();
  await close(person);
  const form = signUpForm({ email: person.email });
  await signUpVerb.run(host(), requestOf(null, randomUUID()), form);
  const owner = await host()
    .db.selectFrom('account')
    .select('id')
    .where('loginIdentifier', '=', person.email)
    .executeTakeFirst();
  expect(owner?.id).toBeDefined();
  expect(owner?.id).not.toBe(person.id);
});

test('ACC-11, MEM-2: refused to the only legal representative, who is told of which organizations', async () => {
  const person = await createSudoer();
  const sole = await createTestOrganization(host(), person);
  const shared = await createTestOrganization(host(), person);
  await addMember(host(), shared, await createPerson(host()), 'legal_representative');
  const member = await createTestOrganization(host(), await createPerson(host()));
  await addMember(host(), member, person, 'collaborator');
  expect(await outcomeOf(close(person))).toBe('account.sole_representative');
  const { memberships } = await runAs(host(), person, previewAccountClosingVerb, {});
  expect(Object.fromEntries(memberships.map((row) => [row.id, row.sole]))).toEqual({
    ...{ [sole]: true, [shared]: false, [member]: false },
  });
});

test('ACC-11: organizations lose a mere member, and their log says so', async () => {
  const person = await createSudoer();
  const organizationId = await createTestOrganization(host(), await createPerson(host()));
  await addMember(host(), organizationId, person, 'collaborator');
  await close(person);
  const left = await host()
    .db.selectFrom('member')
    .select('accountId')
    .where('accountId', '=', person.id)
    .execute();
  expect(left).toEqual([]);
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    event: 'account.close',
    targetId: person.id,
  });
});

test('MEM-2: two who close their accounts at once: one of the two last representatives stays, 20 times', async () => {
  for (let round = 0; round < 20; round += 1) {
    const [one, two] = [await createSudoer(), await createSudoer()];
    const organizationId = await createTestOrganization(host(), one);
    await addMember(host(), organizationId, two, 'legal_representative');
    const outcomes = await Promise.all([outcomeOf(close(one)), outcomeOf(close(two))]);
    expect(outcomes.sort()).toEqual(['account.sole_representative', 'ok']);
    expect(await representatives(organizationId)).toBe(1);
  }
});

test('ACC-11: the identifier typed by hand must be one’s own', async () => {
  const person = await createSudoer();
  const refusal = await refusalOf(close(person, 'somebody@test.example'));
  expect(refusal).toMatchObject({
    code: 'account.identifier_differs',
    fields: [{ path: 'loginIdentifier' }],
  });
});

test('SEC-8: closing and exporting ask for the password', async () => {
  const person = await createPerson(host());
  expect(await outcomeOf(close(person))).toBe('session.sudo_required');
  expect(await outcomeOf(exported(person))).toBe('session.sudo_required');
});

test('ACC-11: the export holds what is stored of the person, and of nobody else', async () => {
  const [person, stranger] = [await createSudoer(), await createSudoer()];
  const organizationId = await createTestOrganization(host(), person);
  const data = await exported(person);
  expect(data.account).toMatchObject([{ loginIdentifier: person.email, firstName: 'Test' }]);
  expect(data.member).toMatchObject([{ organizationId, role: 'legal_representative' }]);
  expect(data.session).toHaveLength(1);
  expect(JSON.stringify(data)).not.toContain(stranger.email);
});

test('SEC-1: the export holds no secret', async () => {
  const { person } = await openCase(host());
  await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  const text = JSON.stringify(await exported(person));
  expect(text).not.toContain(testPassword);
  expect(text).not.toMatch(/hash|sealed|secret/i);
});
