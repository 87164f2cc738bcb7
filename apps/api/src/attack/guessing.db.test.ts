import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import {
  codeOf,
  enableSms,
  newestCodeTo,
  personWithAuthenticator,
  wrongCodeOf,
} from '@atrium/core/test/second-factors';
import { createPerson, testPassword, textMessagesTo } from '@atrium/core/test/test-host';
import { newEmail, otherCode, readConfirmationMail, signUpForm } from '@atrium/core/test/visitor';
import { expect, test } from 'vitest';
import { cookieHeader, cookiesOf } from '../../test/browser-cookies.ts';
import { dataOf, errorOf, mutate, send, tokenOf, useTestApp } from '../../test/test-app.ts';
import { allActions } from '../../test/walk-actions.ts';

const app = useTestApp();

let hosts = 0;
/** Another network each time. */
const newAddress = (): string => {
  hosts += 1;
  return `198.${18 + Math.floor(hosts / 65_536)}.${Math.floor(hosts / 256) % 256}.${hosts % 256}`;
};
const wait = (seconds: number): void => {
  app().host.clock.now = new Date(app().host.clock.now.getTime() + seconds * 1000);
};
const codeOfAnswer = async (response: Response): Promise<string> =>
  response.ok ? 'ok' : (await errorOf(response)).code;
const signIn = (email: string, password: string, from = newAddress(), headers = {}) =>
  mutate(app(), 'session.signIn', { email, password }, { from, headers });

/** How many of these calls were looked at, and not turned away unread. */
async function judged(count: number, call: (index: number) => Promise<Response>): Promise<number> {
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if ((await codeOfAnswer(await call(index))) !== 'request.rate_limited') total += 1;
  }
  return total;
}

const asksForPassword = allActions.filter(({ scope, input }) => {
  const { shape } = input as { shape?: object };
  return (
    scope === 'public' &&
    shape !== undefined &&
    'email' in shape &&
    'password' in shape &&
    !('locale' in shape)
  );
});

test.each(asksForPassword.map((action): [string, AnyAction] => [action.name, action]))(
  'SEC-2: %s: a password is not guessed from a hundred networks at once',
  async (name) => {
    const { person } = await personWithAuthenticator(app().host);
    const guess = (index: number) =>
      mutate(app(), name, { email: person.email, password: `guess number ${index}` }, { from: newAddress() });
    expect(await judged(100, guess)).toBeLessThanOrEqual(60);
  },
);

test('SEC-2: all ways to try a password share one count', async () => {
  const { person } = await personWithAuthenticator(app().host);
  const from = newAddress();
  const guess = (index: number) => {
    const { name } = asksForPassword[index % asksForPassword.length] as AnyAction;
    return mutate(app(), name, { email: person.email, password: `guess number ${index}` }, { from });
  };
  expect(asksForPassword.length).toBeGreaterThan(1);
  expect(await judged(30, guess)).toBeLessThanOrEqual(11);
});

test('SEC-2: one password is not tried on a thousand accounts from one address', async () => {
  const from = newAddress();
  expect(await judged(130, () => signIn(newEmail(), 'Summer2026!', from))).toBeLessThanOrEqual(100);
});

test('SEC-2: twenty guesses in one request are twenty guesses', async () => {
  const { email } = await createPerson(app().host);
  const from = newAddress();
  const input = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [index, { email, password: `guess number ${index}` }]),
  );
  const path = `/api/trpc/${Array(20).fill('session.signIn').join()}?batch=1`;
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  };
  const answers = (await (await send(app(), path, init, { from })).json()) as {
    error: { data: { code: string } };
  }[];
  const codes = answers.map(({ error }) => error.data.code);
  expect(codes.filter((code) => code === 'session.credentials_wrong').length).toBeLessThanOrEqual(11);
  expect(await codeOfAnswer(await signIn(email, 'one more', from))).toBe('request.rate_limited');
});

test('SEC-2: an address that a client makes up starts no new count', async () => {
  const { email } = await createPerson(app().host);
  const from = newAddress();
  const guess = (index: number) =>
    signIn(email, `guess number ${index}`, from, {
      'x-forwarded-for': newAddress(),
      'x-real-ip': newAddress(),
      forwarded: `for=${newAddress()}`,
      'user-agent': `browser ${index}`,
    });
  expect(await judged(30, guess)).toBeLessThanOrEqual(11);
});

test('SEC-2: guessing from everywhere keeps the owner out of nothing', async () => {
  const { email } = await createPerson(app().host);
  const first = await signIn(email, testPassword);
  const browser = cookieHeader({ device: cookiesOf(first).device ?? null });
  await judged(150, (index) => signIn(email, `guess number ${index}`));
  // In the browser that they use at once, and in a new one after the short wait that everybody has.
  expect(tokenOf(await signIn(email, testPassword, newAddress(), browser))).not.toBeNull();
  wait(61);
  expect(tokenOf(await signIn(email, testPassword))).not.toBeNull();
});

/** A sign-up with somebody else's address: the code is in a mailbox that the attacker does not see. */
async function signUpWithStrangersAddress() {
  const form = signUpForm();
  const response = await mutate(app(), 'account.signUp', form, { from: newAddress() });
  return { ...form, ...(await dataOf('account.signUp', response)) };
}

/** Tries every wrong code that a sign-up lets one try; a right one would end it. */
async function guessCodes(confirmationId: string, email: string): Promise<number> {
  const { code } = await readConfirmationMail(app().host, email);
  const guess = () =>
    mutate(
      app(),
      'account.confirmEmail',
      { by: 'code', confirmationId, code: otherCode(code) },
      { from: newAddress() },
    );
  let tries = 0;
  while ((await codeOfAnswer(await guess())) === 'account.confirmation_code_wrong') tries += 1;
  return tries;
}

test('ACC-1: a code that is asked for again and again is not guessed: an hour gives few tries and few mails', async () => {
  const { confirmationId, email, password } = await signUpWithStrangersAddress();
  const token = tokenOf(await signIn(email, password));
  let tries = 0;
  for (let minutes = 0; minutes < 60; minutes += 1) {
    tries += await guessCodes(confirmationId, email);
    wait(60);
    await mutate(app(), 'account.resendConfirmation', { confirmationId }, { from: newAddress() });
    const asked = await mutate(app(), 'account.requestConfirmation', {}, { token, from: newAddress() });
    if (asked.ok)
      tries += await guessCodes((await dataOf('account.requestConfirmation', asked)).confirmationId, email);
  }
  expect(tries).toBeLessThanOrEqual(60);
  const mails = await app()
    .host.db.selectFrom('outboxMail')
    .select('id')
    .where('recipient', '=', email)
    .execute();
  expect(mails.length).toBeLessThanOrEqual(12);
});

/** What a browser holds after the right password of somebody with a second factor. */
async function provenPassword(email: string): Promise<Record<string, string>> {
  return cookieHeader(cookiesOf(await signIn(email, testPassword)));
}
const finish = (headers: Record<string, string>, input: object) =>
  mutate(app(), 'session.finishSignIn', input, { headers, from: newAddress() });

test.each([
  [
    'the code of an app',
    (secret: string) => ({ method: 'authenticator', code: wrongCodeOf(secret, app().host.now()) }),
  ],
  ['a backup code', () => ({ method: 'backup_code', code: 'aaaaa-aaaaa' })],
])(
  'SEC-3: %s is not guessed over sign-ins begun anew, by somebody who knows the password',
  async (_, input) => {
    const { person, secret } = await personWithAuthenticator(app().host);
    let total = 0;
    for (let round = 0; round < 25; round += 1) {
      const headers = await provenPassword(person.email);
      total += await judged(5, () => finish(headers, input(secret)));
    }
    expect(total).toBeLessThanOrEqual(60);
    // The owner is not kept out for long by it.
    wait(901);
    const right = { method: 'authenticator', code: codeOf(secret, app().host.now()) };
    expect(tokenOf(await finish(await provenPassword(person.email), right))).not.toBeNull();
  },
);

test('SEC-3: text messages are not sent without end, nor is a code of one guessed over them', async () => {
  const person = await createPerson(app().host);
  const phone = '+41790000001';
  await enableSms(app().host, person, phone);
  let total = 0;
  for (let round = 0; round < 15; round += 1) {
    const headers = await provenPassword(person.email);
    await mutate(app(), 'session.sendSignInCode', {}, { headers, from: newAddress() });
    const wrong = otherCode(await newestCodeTo(app().host, phone));
    total += await judged(5, () => finish(headers, { method: 'sms', code: wrong }));
    wait(31);
  }
  expect((await textMessagesTo(app().host.db, phone)).length).toBeLessThanOrEqual(10);
  expect(total).toBeLessThanOrEqual(70);
});

test('SEC-3: a code counts once, also when it comes twice at the same moment', async () => {
  const { person, secret, backupCodes } = await personWithAuthenticator(app().host);
  const inputs = [
    { method: 'authenticator', code: codeOf(secret, app().host.now()) },
    { method: 'backup_code', code: backupCodes[0] ?? '' },
  ];
  for (const input of inputs) {
    const browsers: Record<string, string>[] = [];
    for (let index = 0; index < 6; index += 1) browsers.push(await provenPassword(person.email));
    const answers = await Promise.all(browsers.map((headers) => finish(headers, input)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(tokenOf(await finish(await provenPassword(person.email), input))).toBeNull();
    wait(900);
  }
});

test('SEC-3: a code of another account, or of another sign-in, opens nothing', async () => {
  const [one, other] = [await personWithAuthenticator(app().host), await personWithAuthenticator(app().host)];
  const headers = await provenPassword(one.person.email);
  for (const input of [
    { method: 'authenticator', code: codeOf(other.secret, app().host.now()) },
    { method: 'backup_code', code: other.backupCodes[0] ?? '' },
  ]) {
    expect(await codeOfAnswer(await finish(headers, input))).toBe('factor.code_wrong');
  }
});
