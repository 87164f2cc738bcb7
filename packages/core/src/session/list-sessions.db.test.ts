import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  accountEvents,
  advance,
  createPerson,
  outcomeOf,
  requestOf,
  runAs,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { getAccountVerb } from '../account/get-account.ts';
import { confirmPasswordVerb } from './confirm-password.ts';
import { endSessionVerb } from './end-session.ts';
import { listSessionsVerb } from './list-sessions.ts';
import { signInVerb } from './sign-in.ts';

const host = useTestHost();
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

async function anotherSession({ email }: TestPerson, userAgent = firefox, address = '203.0.113.9') {
  const request = { ...requestOf(null, address), userAgent };
  await signInVerb.run(host(), request, { email, password: testPassword });
  return request.issued[0] ?? '';
}

test('SEC-7: this session comes first and is marked, the others by last use, in words', async () => {
  const person = await createPerson(host());
  advance(host(), 60);
  await anotherSession(person, firefox, '10.1.2.3');
  advance(host(), 60);
  await anotherSession(person, 'something unheard of');
  const { sessions, more } = await runAs(host(), person, listSessionsVerb, {});
  expect(more).toBe(0);
  expect(
    sessions.map(({ current, browser, system, place }) => ({ current, browser, system, place })),
  ).toEqual([
    { current: true, browser: '', system: '', place: 'unknown' },
    { current: false, browser: '', system: '', place: 'unknown' },
    { current: false, browser: 'Firefox', system: 'Linux', place: 'local' },
  ]);
  expect(sessions[1]?.lastUsedAt).toBe(host().now().toISOString());
});

test('SEC-7: the country comes from whoever knows where addresses are', async () => {
  const person = await createPerson(host());
  await anotherSession(person);
  const known = { ...host(), countryOf: (address: string) => (address === '203.0.113.9' ? 'CH' : null) };
  const { sessions } = await listSessionsVerb.run(known, requestOf(person.token), {});
  expect(sessions.map(({ place }) => place)).toEqual(['unknown', 'CH']);
});

test('SEC-7: what is over is not listed, nor is anybody else’s', async () => {
  const person = await createPerson(host());
  await anotherSession(await createPerson(host()));
  advance(host(), 13 * 86_400);
  await runAs(host(), person, getAccountVerb, {});
  await anotherSession(person);
  advance(host(), 13 * 86_400);
  await runAs(host(), person, getAccountVerb, {});
  advance(host(), 2 * 86_400);
  expect((await runAs(host(), person, listSessionsVerb, {})).sessions).toHaveLength(1);
});

test('SEC-7: ending one session ends that one only, is recorded, and can be repeated', async () => {
  const person = await createPerson(host());
  const [gone, stays] = [await anotherSession(person), await anotherSession(person)];
  const { sessions } = await listSessionsVerb.run(host(), requestOf(gone), {});
  const sessionId = sessions[0]?.id ?? '';
  await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  expect(await runAs(host(), person, endSessionVerb, { sessionId })).toEqual({ ended: true });
  expect(await runAs(host(), person, endSessionVerb, { sessionId })).toEqual({ ended: false });
  expect(await outcomeOf(getAccountVerb.run(host(), requestOf(gone), {}))).toBe('session.required');
  expect(await outcomeOf(getAccountVerb.run(host(), requestOf(stays), {}))).toBe('ok');
  const events = (await accountEvents(host().db, person.id)).filter(({ event }) => event === 'session.end');
  expect(events).toMatchObject([{ after: { sessionId } }]);
});

test('SEC-7: somebody else’s session cannot be ended, and looks like one that never was', async () => {
  const [person, other] = [await createPerson(host()), await createPerson(host())];
  const { sessions } = await runAs(host(), other, listSessionsVerb, {});
  await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  for (const sessionId of [sessions[0]?.id, randomUUID()]) {
    expect(await runAs(host(), person, endSessionVerb, { sessionId })).toEqual({ ended: false });
  }
  expect(await outcomeOf(runAs(host(), other, getAccountVerb, {}))).toBe('ok');
});

test('SEC-8: ending a session asks for the password; a visitor has none to list', async () => {
  const person = await createPerson(host());
  const input = { sessionId: randomUUID() };
  expect(await outcomeOf(runAs(host(), person, endSessionVerb, input))).toBe('session.sudo_required');
  expect(await outcomeOf(runAs(host(), null, endSessionVerb, input))).toBe('session.required');
  expect(await outcomeOf(runAs(host(), null, listSessionsVerb, {}))).toBe('session.required');
});
