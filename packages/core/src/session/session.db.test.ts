import { systemScope } from '@atrium/db/client/scopes';
import { expect, test } from 'vitest';
import {
  accountEvents,
  advance,
  createPerson,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { newEmail } from '../../test/visitor.ts';
import { getAccountVerb } from '../account/get-account.ts';
import { confirmPasswordVerb } from './confirm-password.ts';
import { endOtherSessionsVerb } from './end-other-sessions.ts';
import { signInVerb } from './sign-in.ts';
import { signOutVerb } from './sign-out.ts';
import { startSession } from './start-session.ts';

const host = useTestHost();

const signIn = (email: string, password: string, request = requestOf()) =>
  signInVerb.run(host(), request, { email, password });
const isSignedIn = async (token: string | null | undefined) =>
  (await outcomeOf(getAccountVerb.run(host(), requestOf(token), {}))) === 'ok';
const sessionsOf = (person: TestPerson) =>
  host().db.selectFrom('session').selectAll().where('accountId', '=', person.id).execute();
const anotherSession = (person: TestPerson) =>
  startSession(systemScope(host().db), { accountId: person.id, request: requestOf(), now: host().now() });

test('SEC-9: signing in hands out one token, which is a session of that person', async () => {
  const person = await createPerson(host());
  const request = requestOf();
  expect(await signIn(person.email, testPassword, request)).toEqual({ next: 'signed_in' });
  expect(request.issued).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
  const { account } = await getAccountVerb.run(host(), requestOf(request.issued[0]), {});
  expect(account.id).toBe(person.id);
});

test('ACC-1: the address is recognized whatever its case and with spaces around it', async () => {
  const { email } = await createPerson(host());
  expect(await outcomeOf(signIn(`  ${email.toUpperCase()} `, testPassword))).toBe('ok');
});

test('SEC-1: a wrong password and an unknown address are refused alike, and hand out nothing', async () => {
  const { email } = await createPerson(host());
  const request = requestOf();
  const wrong = await refusalOf(signIn(email, 'wrong', request));
  const unknown = await refusalOf(signIn(newEmail(), testPassword, request));
  const visible = ({ code, params, fields }: typeof wrong) => ({ code, params, fields });
  expect(visible(wrong)).toEqual({ code: 'session.credentials_wrong', params: {}, fields: [] });
  expect(visible(unknown)).toEqual(visible(wrong));
  expect(request.issued).toEqual([]);
});

test('SEC-1: an unknown address costs a verification too, so that time tells nothing', async () => {
  const verified: (string | null)[] = [];
  const passwords = {
    ...host().passwords,
    verify: (stored: string | null, password: string) => {
      verified.push(stored);
      return host().passwords.verify(stored, password);
    },
  };
  const input = { email: newEmail(), password: testPassword };
  await outcomeOf(signInVerb.run({ ...host(), passwords }, requestOf(), input));
  expect(verified).toEqual([null]);
});

test('SEC-1: the password counts to the letter', async () => {
  const { email } = await createPerson(host());
  for (const password of [testPassword.toUpperCase(), ` ${testPassword}`, `${testPassword} `]) {
    expect(await outcomeOf(signIn(email, password))).toBe('session.credentials_wrong');
  }
});

test('SEC-2: ten guesses at an account from one address, then even the right password waits', async () => {
  const { email } = await createPerson(host());
  const guess = (password: string) => outcomeOf(signIn(email, password, requestOf(null, '203.0.113.10')));
  for (let i = 0; i < 10; i += 1) expect(await guess(`wrong ${i}`)).toBe('session.credentials_wrong');
  expect(await guess(testPassword)).toBe('request.rate_limited');
  advance(host(), 30);
  expect(await guess(testPassword)).toBe('ok');
});

test('SEC-2: guessing elsewhere does not lock the owner out', async () => {
  const { email } = await createPerson(host());
  for (let i = 0; i < 12; i += 1) await outcomeOf(signIn(email, 'wrong', requestOf(null, '203.0.113.11')));
  expect(await outcomeOf(signIn(email, testPassword, requestOf(null, '203.0.113.12')))).toBe('ok');
});

test('SEC-2: thirty guesses at once from one address are ten', async () => {
  const { email } = await createPerson(host());
  const guess = () => outcomeOf(signIn(email, 'wrong', requestOf(null, '203.0.113.13')));
  const outcomes = await Promise.all(Array.from({ length: 30 }, guess));
  expect(outcomes.filter((outcome) => outcome === 'session.credentials_wrong')).toHaveLength(10);
});

test('SEC-2: signing in forgets the wrong guesses of that account and address, of no other', async () => {
  const [mine, other] = [await createPerson(host()), await createPerson(host())];
  const from = () => requestOf(null, '203.0.113.14');
  for (let i = 0; i < 9; i += 1) {
    await outcomeOf(signIn(mine.email, 'wrong', from()));
    await outcomeOf(signIn(other.email, 'wrong', from()));
  }
  await signIn(mine.email, testPassword, from());
  expect(await outcomeOf(signIn(mine.email, 'wrong', from()))).toBe('session.credentials_wrong');
  expect(await outcomeOf(signIn(mine.email, 'wrong', from()))).toBe('session.credentials_wrong');
  await outcomeOf(signIn(other.email, 'wrong', from()));
  expect(await outcomeOf(signIn(other.email, 'wrong', from()))).toBe('request.rate_limited');
});

test('SEC-2: a hundred tries in a quarter of an hour from one address, whatever the accounts', async () => {
  const from = () => requestOf(null, '203.0.113.15');
  for (let i = 0; i < 100; i += 1) await outcomeOf(signIn(newEmail(), 'wrong', from()));
  expect(await outcomeOf(signIn(newEmail(), 'wrong', from()))).toBe('request.rate_limited');
});

test('SEC-9: signing in replaces the session that the browser had', async () => {
  const person = await createPerson(host());
  const request = requestOf(person.token);
  await signIn(person.email, testPassword, request);
  expect(await isSignedIn(person.token)).toBe(false);
  expect(await isSignedIn(request.issued[0])).toBe(true);
});

test('SEC-9: a failed try to sign in leaves the session that the browser had', async () => {
  const person = await createPerson(host());
  await outcomeOf(signIn(person.email, 'wrong', requestOf(person.token)));
  expect(await isSignedIn(person.token)).toBe(true);
});

test('SEC-7: a session remembers from where and with which browser it began', async () => {
  const person = await createPerson(host());
  const request = { ...requestOf(null, '203.0.113.16'), userAgent: 'B'.repeat(5000) };
  await signIn(person.email, testPassword, request);
  const sessions = await sessionsOf(person);
  expect(sessions.at(-1)).toMatchObject({ address: '203.0.113.16', userAgent: 'B'.repeat(400) });
});

test('AUD-1: signing in and out are recorded for the person', async () => {
  const person = await createPerson(host());
  const request = requestOf();
  await signIn(person.email, testPassword, request);
  await signOutVerb.run(host(), requestOf(request.issued[0]), {});
  const events = await accountEvents(host().db, person.id);
  expect(events.map(({ event }) => event)).toEqual(['session.signIn', 'session.signOut']);
});

test('signing out ends this session, tells the browser, and can be repeated', async () => {
  const person = await createPerson(host());
  const other = await anotherSession(person);
  for (let i = 0; i < 2; i += 1) {
    const request = requestOf(person.token);
    expect(await signOutVerb.run(host(), request, {})).toEqual({});
    expect(request.issued).toEqual([null]);
  }
  expect(await isSignedIn(person.token)).toBe(false);
  expect(await isSignedIn(other)).toBe(true);
});

test('signing out of nothing is harmless', async () => {
  const request = requestOf();
  expect(await signOutVerb.run(host(), request, {})).toEqual({});
  expect(request.issued).toEqual([null]);
});

test('SEC-7: ending the other sessions keeps this one, counts them, and touches nobody else', async () => {
  const [person, stranger] = [await createPerson(host()), await createPerson(host())];
  const others = [await anotherSession(person), await anotherSession(person)];
  await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  expect(await runAs(host(), person, endOtherSessionsVerb, {})).toEqual({ ended: 2 });
  for (const token of others) expect(await isSignedIn(token)).toBe(false);
  expect(await isSignedIn(person.token)).toBe(true);
  expect(await isSignedIn(stranger.token)).toBe(true);
  expect((await accountEvents(host().db, person.id)).at(-1)).toMatchObject({
    event: 'session.endOthers',
    after: { ended: 2 },
  });
});

test('SEC-7: sessions that end each other at the same moment: none hangs, at least one call succeeds', async () => {
  const person = await createPerson(host());
  const tokens = [
    person.token,
    ...(await Promise.all(Array.from({ length: 5 }, () => anotherSession(person)))),
  ];
  const confirmed: string[] = [];
  for (const token of tokens) {
    const request = requestOf(token);
    await confirmPasswordVerb.run(host(), request, { password: testPassword });
    confirmed.push(request.issued.at(-1) ?? '');
  }
  const outcomes = await Promise.all(
    confirmed.map((token) => outcomeOf(endOtherSessionsVerb.run(host(), requestOf(token), {}))),
  );
  expect(outcomes).not.toContain('unexpected');
  expect(outcomes).toContain('ok');
});

test('a visitor ends nobody’s sessions', async () => {
  expect(await outcomeOf(runAs(host(), null, endOtherSessionsVerb, {}))).toBe('session.required');
});
