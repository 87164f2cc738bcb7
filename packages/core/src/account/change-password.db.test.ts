import { expect, test } from 'vitest';
import { confirmSudo, personWithAuthenticator, provePassword } from '../../test/second-factors.ts';
import {
  accountEvents,
  addMember,
  createPerson,
  createTestOrganization,
  lastMailTo,
  mailsTo,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { confirmPasswordVerb } from '../session/confirm-password.ts';
import { getSignInVerb } from '../session/get-sign-in.ts';
import { signInVerb } from '../session/sign-in.ts';
import { changePasswordVerb } from './change-password.ts';
import { getAccountVerb } from './get-account.ts';
import { getSecurityVerb } from './get-security.ts';

const host = useTestHost();
const newPassword = 'quiet rivers carry paper boats';

/** Somebody who has just confirmed their password. */
async function sudoPerson(): Promise<TestPerson> {
  const person = await createPerson(host());
  await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  return person;
}

const change = (person: TestPerson, input: object = {}) =>
  runAs(host(), person, changePasswordVerb, { password: testPassword, newPassword, ...input });
const signsIn = async (email: string, password: string) =>
  outcomeOf(signInVerb.run(host(), requestOf(), { email, password }));

async function anotherSession({ email }: TestPerson): Promise<string> {
  const request = requestOf();
  await signInVerb.run(host(), request, { email, password: testPassword });
  return request.issued[0] ?? '';
}

test('ACC-8: the new password signs in, the old one does not, and the page says when it was changed', async () => {
  const person = await sudoPerson();
  expect((await runAs(host(), person, getSecurityVerb, {})).passwordChangedAt).toBeNull();
  await change(person);
  expect(await signsIn(person.email, testPassword)).toBe('session.credentials_wrong');
  expect(await signsIn(person.email, newPassword)).toBe('ok');
  expect(await runAs(host(), person, getSecurityVerb, {})).toMatchObject({
    loginIdentifier: person.email,
    passwordChangedAt: host().now().toISOString(),
  });
});

test('ACC-8: every other session ends, this one stays, and the person is told by mail', async () => {
  const person = await sudoPerson();
  const others = [await anotherSession(person), await anotherSession(person)];
  expect(await change(person)).toEqual({ endedSessions: 2 });
  for (const token of others) {
    expect(await outcomeOf(getAccountVerb.run(host(), requestOf(token), {}))).toBe('session.required');
  }
  expect(await outcomeOf(runAs(host(), person, getAccountVerb, {}))).toBe('ok');
  expect(await lastMailTo(host().db, person.email)).toMatchObject({
    template: 'passwordChanged',
    content: { how: 'changed', resetLink: 'https://portal.example/forgot-password' },
  });
  expect((await accountEvents(host().db, person.id)).at(-1)).toMatchObject({
    event: 'account.changePassword',
    after: { endedSessions: 2 },
  });
});

test('ACC-8: neither password is in the audit record or in the mail', async () => {
  const person = await sudoPerson();
  await change(person);
  const stored = JSON.stringify([
    await accountEvents(host().db, person.id),
    await mailsTo(host().db, person.email),
  ]);
  expect(stored).not.toContain(newPassword);
  expect(stored).not.toContain(testPassword);
});

test.each([
  ['session.password_wrong', 'password', { password: 'not the current one' }],
  ['account.password_unchanged', 'newPassword', { newPassword: testPassword }],
  ['account.password_too_weak', 'newPassword', { newPassword: 'abcabcabcabc' }],
  ['account.password_too_common', 'newPassword', { newPassword: 'Iloveyou' }],
])('ACC-8: %s stands beside the field, and nothing changes', async (code, field, input) => {
  const person = await sudoPerson();
  const refusal = await refusalOf(change(person, input));
  expect(refusal).toMatchObject({ code, fields: [{ path: field }] });
  expect(await signsIn(person.email, testPassword)).toBe('ok');
});

test('ACC-8: the new password must not contain the login identifier', async () => {
  const person = await sudoPerson();
  const refusal = await refusalOf(change(person, { newPassword: `my ${person.email} secret` }));
  expect(refusal.code).toBe('account.password_contains_identifier');
});

test('SEC-8: the password must have been confirmed in this session, even though it is sent along', async () => {
  const person = await createPerson(host());
  expect((await refusalOf(change(person))).code).toBe('session.sudo_required');
  expect(
    (await refusalOf(runAs(host(), null, changePasswordVerb, { password: 'a', newPassword }))).code,
  ).toBe('session.required');
});

test('ACC-8: two changes at once: one wins, and the other learns that its current password is none', async () => {
  const person = await sudoPerson();
  const outcomes = await Promise.all(
    ['one lantern over water', 'two lanterns over water', 'three lanterns over water'].map((next) =>
      outcomeOf(change(person, { newPassword: next })),
    ),
  );
  expect(outcomes.sort()).toEqual(['ok', 'session.password_wrong', 'session.password_wrong']);
});

test('ACC-8: nobody else is touched', async () => {
  const [person, other] = [await sudoPerson(), await createPerson(host())];
  const organizationId = await createTestOrganization(host(), other);
  await addMember(host(), organizationId, person, 'administrator');
  await change(person);
  expect(await outcomeOf(runAs(host(), other, getAccountVerb, {}))).toBe('ok');
  expect(await signsIn(other.email, testPassword)).toBe('ok');
  expect(await mailsTo(host().db, other.email)).toEqual([]);
});

test('SEC-4: a sign-in that has proven the former password and still owes its second step begins again', async () => {
  const { person } = await personWithAuthenticator(host());
  const pending = await provePassword(host(), person);
  expect(await outcomeOf(getSignInVerb.run(host(), pending, {}))).toBe('ok');
  await confirmSudo(host(), person);
  await change(person);
  expect(await outcomeOf(getSignInVerb.run(host(), pending, {}))).toBe('session.sign_in_expired');
});

test('ACC-8: a sign-in whose password is replaced while it is compared opens nothing', async () => {
  const person = await sudoPerson();
  const { passwords } = host();
  const slow: typeof passwords = {
    ...passwords,
    verify: async (stored, password) => {
      const matches = await passwords.verify(stored, password);
      await change(person);
      return matches;
    },
  };
  const request = requestOf();
  const late = signInVerb.run({ ...host(), passwords: slow }, request, {
    ...{ email: person.email, password: testPassword },
  });
  expect(await outcomeOf(late)).toBe('session.credentials_wrong');
  expect(request.issued).toEqual([]);
});
