import { systemScope } from '@atrium/db/client/scopes';
import { deleteExpiredSessions } from '@atrium/db/session/session-queries';
import { expect, test } from 'vitest';
import {
  advance,
  createPerson,
  outcomeOf,
  requestOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { getAccountVerb } from '../account/get-account.ts';
import { updateAccountVerb } from '../account/update-account.ts';
import { signOutVerb } from '../session/sign-out.ts';
import { hashToken, newToken } from './session-token.ts';

const host = useTestHost();
const day = 24 * 3600;

const use = (person: TestPerson) => outcomeOf(runAs(host(), person, getAccountVerb, {}));
const sessionsOf = (person: TestPerson) =>
  host().db.selectFrom('session').selectAll().where('accountId', '=', person.id).execute();

test('SEC-9: a session ends after 14 days without use, to the second', async () => {
  const [active, idle] = [await createPerson(host()), await createPerson(host())];
  advance(host(), 14 * day - 1);
  expect(await use(active)).toBe('ok');
  advance(host(), 1);
  expect(await use(idle)).toBe('session.required');
  expect(await use(active)).toBe('ok');
});

test.each([
  ['reading', (person: TestPerson) => runAs(host(), person, getAccountVerb, {})],
  ['changing', (person: TestPerson) => runAs(host(), person, updateAccountVerb, { firstName: 'New' })],
])('SEC-9: %s something keeps the session alive', async (_, call) => {
  const person = await createPerson(host());
  for (let i = 0; i < 3; i += 1) {
    advance(host(), 13 * day);
    expect(await outcomeOf(call(person))).toBe('ok');
  }
});

test('SEC-9: however often it is used, a session ends after 90 days, to the second', async () => {
  const person = await createPerson(host());
  for (let i = 0; i < 8; i += 1) {
    advance(host(), 11 * day);
    expect(await use(person)).toBe('ok');
  }
  advance(host(), 2 * day - 1);
  expect(await use(person)).toBe('ok');
  advance(host(), 1);
  expect(await use(person)).toBe('session.required');
});

test('a session is not written to with every request: at most every five minutes', async () => {
  const person = await createPerson(host());
  const started = host().now();
  advance(host(), 299);
  await use(person);
  expect((await sessionsOf(person))[0]?.lastUsedAt).toEqual(started);
  advance(host(), 1);
  await use(person);
  expect((await sessionsOf(person))[0]?.lastUsedAt).toEqual(host().now());
});

test.each([
  ['no token', null],
  ['an empty token', ''],
  ['a token that nobody got', newToken()],
  ['a token with a zero byte', '\0'],
  ['a very long token', 'x'.repeat(1_000_000)],
])('SEC-9: %s is no session', async (_, token) => {
  expect(await outcomeOf(getAccountVerb.run(host(), requestOf(token), {}))).toBe('session.required');
});

test('SEC-1: the store holds a hash, and the hash is no token', async () => {
  const person = await createPerson(host());
  const [row] = await sessionsOf(person);
  expect(row?.tokenHash).toEqual(hashToken(person.token));
  const stolen = row?.tokenHash.toString('base64url') ?? '';
  expect(await outcomeOf(getAccountVerb.run(host(), requestOf(stolen), {}))).toBe('session.required');
});

test('SEC-9: an ended session answers nothing any more', async () => {
  const person = await createPerson(host());
  await runAs(host(), person, signOutVerb, {});
  expect(await use(person)).toBe('session.required');
  expect(await outcomeOf(runAs(host(), person, updateAccountVerb, {}))).toBe('session.required');
});

test('expired sessions are removed, living ones stay', async () => {
  const [gone, used] = [await createPerson(host()), await createPerson(host())];
  advance(host(), 13 * day);
  await use(used);
  advance(host(), day);
  await deleteExpiredSessions(systemScope(host().db), host().now());
  expect(await sessionsOf(gone)).toEqual([]);
  expect(await sessionsOf(used)).toHaveLength(1);
});

test('a session of a person says nothing about organizations they do not belong to', async () => {
  const person = await createPerson(host());
  expect(await runAs(host(), person, getAccountVerb, {})).toMatchObject({ organizations: [] });
});

test('SEC-9: a tab drawn for one account is refused once another account has signed in', async () => {
  const [first, second] = [await createPerson(host()), await createPerson(host())];
  const as = (forAccount: string) =>
    outcomeOf(
      updateAccountVerb.run(host(), { ...requestOf(second.token), forAccount }, { firstName: 'New' }),
    );
  expect(await as(first.id)).toBe('session.required');
  expect(await as(second.id)).toBe('ok');
});
