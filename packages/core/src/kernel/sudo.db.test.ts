import { systemScope } from '@atrium/db/client/scopes';
import { expect, test } from 'vitest';
import {
  advance,
  createPerson,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { confirmPasswordVerb } from '../session/confirm-password.ts';
import { endOtherSessionsVerb } from '../session/end-other-sessions.ts';
import { signInVerb } from '../session/sign-in.ts';
import { startSession } from '../session/start-session.ts';

const host = useTestHost();

const otherSession = async (accountId: string) =>
  startSession(systemScope(host().db), { accountId, request: requestOf(), now: host().now() });

test('SEC-8: a sensitive action is refused until the password is confirmed in this session', async () => {
  const person = await createPerson(host());
  const refusal = await refusalOf(runAs(host(), person, endOtherSessionsVerb, {}));
  expect(refusal.code).toBe('session.sudo_required');
  await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  expect(await outcomeOf(runAs(host(), person, endOtherSessionsVerb, {}))).toBe('ok');
});

test('SEC-8: a confirmed password holds for 10 minutes and not a second longer', async () => {
  const person = await createPerson(host());
  const { sudoUntil } = await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  expect(new Date(sudoUntil).getTime() - host().now().getTime()).toBe(600_000);
  advance(host(), 599);
  expect(await outcomeOf(runAs(host(), person, endOtherSessionsVerb, {}))).toBe('ok');
  advance(host(), 1);
  expect(await outcomeOf(runAs(host(), person, endOtherSessionsVerb, {}))).toBe('session.sudo_required');
});

test('SEC-8: a password confirmed in one session is not confirmed in another of the same person', async () => {
  const person = await createPerson(host());
  const elsewhere = { ...person, token: await otherSession(person.id) };
  await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  expect(await outcomeOf(runAs(host(), elsewhere, endOtherSessionsVerb, {}))).toBe('session.sudo_required');
});

test('SEC-8: a wrong password is refused beside its field, confirms nothing and ends nothing', async () => {
  const person = await createPerson(host());
  const refusal = await refusalOf(runAs(host(), person, confirmPasswordVerb, { password: 'something else' }));
  expect(refusal).toMatchObject({ code: 'session.password_wrong', fields: [{ path: 'password' }] });
  expect(await outcomeOf(runAs(host(), person, endOtherSessionsVerb, {}))).toBe('session.sudo_required');
});

test('SEC-8: a wrong password does not take away what a right one has opened', async () => {
  const person = await createPerson(host());
  await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  await outcomeOf(runAs(host(), person, confirmPasswordVerb, { password: 'wrong' }));
  expect(await outcomeOf(runAs(host(), person, endOtherSessionsVerb, {}))).toBe('ok');
});

test('SEC-8: signing in with the password is a confirmation too', async () => {
  const { email } = await createPerson(host());
  const request = requestOf();
  await signInVerb.run(host(), request, { email, password: testPassword });
  const [token = null] = request.issued;
  expect(await outcomeOf(endOtherSessionsVerb.run(host(), requestOf(token), {}))).toBe('ok');
});

test('SEC-8: the password cannot be guessed in a stolen session: ten tries in a quarter of an hour', async () => {
  const person = await createPerson(host());
  const tries: string[] = [];
  for (let i = 0; i < 11; i += 1) {
    tries.push(await outcomeOf(runAs(host(), person, confirmPasswordVerb, { password: `wrong ${i}` })));
  }
  expect(tries).toEqual([...Array(10).fill('session.password_wrong'), 'request.rate_limited']);
  expect(await outcomeOf(runAs(host(), person, confirmPasswordVerb, { password: testPassword }))).toBe(
    'request.rate_limited',
  );
});

test('nobody confirms a password without a session', async () => {
  const refusal = await refusalOf(runAs(host(), null, confirmPasswordVerb, { password: testPassword }));
  expect(refusal.code).toBe('session.required');
});
