import { expect, test } from 'vitest';
import {
  advance,
  createPerson,
  outcomeOf,
  refusalOf,
  requestOf,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { newEmail } from '../../test/visitor.ts';
import { signInVerb } from './sign-in.ts';

const host = useTestHost();
let networks = 0;
/** A network of its own. */
const elsewhere = (): string => {
  networks += 1;
  return `2001:db8:${(networks >> 8).toString(16)}:${(networks & 255).toString(16)}::1`;
};
const from = (address: string, deviceToken: string | null = null) => ({
  ...requestOf(null, address),
  deviceToken,
});
const tryAs = (email: string, password: string, request: ReturnType<typeof from>) =>
  outcomeOf(signInVerb.run(host(), request, { email, password }));
const knownDevice = async (person: TestPerson): Promise<string> => {
  const request = from(elsewhere());
  await signInVerb.run(host(), request, { email: person.email, password: testPassword });
  return request.devices.at(-1) ?? '';
};

test('SEC-2: each guess too many makes the next wait longer, up to a quarter of an hour', async () => {
  const { email } = await createPerson(host());
  const address = elsewhere();
  for (let i = 0; i < 10; i += 1) await tryAs(email, 'wrong', from(address));
  const waits: number[] = [];
  for (let i = 0; i < 7; i += 1) {
    const refusal = await refusalOf(signInVerb.run(host(), from(address), { email, password: testPassword }));
    expect(refusal.code).toBe('request.rate_limited');
    const wait = Number(refusal.params.retryAfterSeconds);
    waits.push(wait);
    advance(host(), wait);
    expect(await tryAs(email, 'wrong', from(address))).toBe('session.credentials_wrong');
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900]);
});

test('SEC-2: while somebody waits, asking again does not make it longer', async () => {
  const { email } = await createPerson(host());
  const address = elsewhere();
  for (let i = 0; i < 10; i += 1) await tryAs(email, 'wrong', from(address));
  for (let i = 0; i < 20; i += 1)
    expect(await tryAs(email, testPassword, from(address))).toBe('request.rate_limited');
  advance(host(), 30);
  expect(await tryAs(email, testPassword, from(address))).toBe('ok');
});

test('SEC-2: an IPv6 network counts as one, whatever address of it is used', async () => {
  const { email } = await createPerson(host());
  const network = '2001:db8:ffff:1';
  const outcomes: string[] = [];
  for (let i = 0; i < 12; i += 1) outcomes.push(await tryAs(email, 'wrong', from(`${network}::${i}`)));
  expect(outcomes.filter((outcome) => outcome === 'session.credentials_wrong')).toHaveLength(10);
});

test('SEC-2: guesses from a thousand networks are slowed down together; a known browser is not', async () => {
  const person = await createPerson(host());
  const device = await knownDevice(person);
  let wrong = 0;
  for (let i = 0; i < 60; i += 1) {
    if ((await tryAs(person.email, 'wrong', from(elsewhere()))) === 'session.credentials_wrong') wrong += 1;
  }
  expect(wrong).toBe(50);
  expect(await tryAs(person.email, testPassword, from(elsewhere()))).toBe('request.rate_limited');
  expect(await tryAs(person.email, testPassword, from(elsewhere(), device))).toBe('ok');
  // A minute later at the latest everybody has a try again.
  advance(host(), 60);
  expect(await tryAs(person.email, testPassword, from(elsewhere()))).toBe('ok');
});

test('SEC-2: being known is for one account, and a known browser has limits of its own', async () => {
  const [mine, other] = [await createPerson(host()), await createPerson(host())];
  const device = await knownDevice(mine);
  const outcomes: string[] = [];
  for (let i = 0; i < 12; i += 1) outcomes.push(await tryAs(mine.email, 'wrong', from(elsewhere(), device)));
  expect(outcomes.filter((outcome) => outcome === 'session.credentials_wrong')).toHaveLength(10);
  for (let i = 0; i < 50; i += 1) await tryAs(other.email, 'wrong', from(elsewhere(), device));
  expect(await tryAs(other.email, testPassword, from(elsewhere(), device))).toBe('request.rate_limited');
});

test('SEC-1, SEC-2: an address without an account is slowed down like one with', async () => {
  const email = newEmail();
  const address = elsewhere();
  for (let i = 0; i < 10; i += 1) await tryAs(email, 'wrong', from(address));
  const refusal = await refusalOf(signInVerb.run(host(), from(address), { email, password: 'wrong' }));
  expect(refusal).toMatchObject({ code: 'request.rate_limited', params: { retryAfterSeconds: 30 } });
});

test('SEC-2: a browser keeps one token for all of its accounts, and does not take one that is not ours', async () => {
  const [one, two] = [await createPerson(host()), await createPerson(host())];
  const device = await knownDevice(one);
  const request = from(elsewhere(), device);
  await signInVerb.run(host(), request, { email: two.email, password: testPassword });
  expect(request.devices).toEqual([device]);
  const odd = from(elsewhere(), 'short');
  await signInVerb.run(host(), odd, { email: two.email, password: testPassword });
  expect(odd.devices[0]).toMatch(/^[\w-]{43}$/);
});

test('SEC-2: after an hour of quiet everything is forgotten', async () => {
  const { email } = await createPerson(host());
  const address = elsewhere();
  for (let i = 0; i < 10; i += 1) await tryAs(email, 'wrong', from(address));
  advance(host(), 3600);
  for (let i = 0; i < 9; i += 1)
    expect(await tryAs(email, 'wrong', from(address))).toBe('session.credentials_wrong');
  expect(await tryAs(email, testPassword, from(address))).toBe('ok');
});
