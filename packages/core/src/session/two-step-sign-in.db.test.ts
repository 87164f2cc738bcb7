import { expect, test } from 'vitest';
import {
  codeOf,
  confirmSudo,
  enablePasskey,
  enableSms,
  newestCodeTo,
  personWithAuthenticator,
  provePassword,
  wrongCodeOf,
} from '../../test/second-factors.ts';
import { SoftAuthenticator } from '../../test/soft-authenticator.ts';
import {
  accountEvents,
  advance,
  createPerson,
  lastMailTo,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  type TestRequest,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { getAccountVerb } from '../account/get-account.ts';
import { listSecondFactorsVerb } from '../second-factor/list-second-factors.ts';
import { removeSecondFactorVerb } from '../second-factor/remove-second-factor.ts';
import { finishSignInVerb } from './finish-sign-in.ts';
import { getSignInVerb } from './get-sign-in.ts';
import { sendSignInCodeVerb } from './send-sign-in-code.ts';
import { signInVerb } from './sign-in.ts';
import { startPasskeySignInVerb } from './start-passkey-sign-in.ts';

const host = useTestHost();

let numbers = 0;
const newPhone = (): string => {
  numbers += 1;
  return `+4177${String(numbers).padStart(7, '0')}`;
};
const finish = (request: TestRequest, input: object) => finishSignInVerb.run(host(), request, input);
const finishOutcome = (request: TestRequest, input: object) => outcomeOf(finish(request, input));
const byApp = (code: string) => ({ method: 'authenticator', code });
const byBackup = (code: string) => ({ method: 'backup_code', code });
const sessionOf = (token: string | null | undefined) =>
  getAccountVerb.run(host(), requestOf(token), {}).then(
    ({ account }) => account.id as string,
    () => null,
  );
const sessionsOf = (person: TestPerson) =>
  host().db.selectFrom('session').selectAll().where('accountId', '=', person.id).orderBy('id').execute();
/** The same cookie in two calls at once. */
const again = (request: TestRequest): TestRequest => ({ ...requestOf(), signInToken: request.signInToken });

type Options = { readonly challenge: string };
const challengeFor = async (request: TestRequest, alone: boolean) => {
  const { options } = await startPasskeySignInVerb.run(host(), request, { alone });
  return options as unknown as Options & Record<string, unknown>;
};

test('SEC-4: with a second factor the password alone is no session, only a cookie of its own for ten minutes', async () => {
  const { person } = await personWithAuthenticator(host());
  const request = requestOf();
  const answer = await signInVerb.run(host(), request, { email: person.email, password: testPassword });
  expect(answer).toEqual({ next: 'second_factor' });
  expect(request.issued).toEqual([]);
  expect(request.devices).toEqual([]);
  expect(request.signIns).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
  const token = request.signIns[0] ?? '';
  expect(await sessionOf(token)).toBeNull();
  const pending = { ...requestOf(), signInToken: token };
  expect(await getSignInVerb.run(host(), pending, {})).toEqual({
    methods: [{ kind: 'authenticator', phoneEnd: null }],
    hasBackupCodes: true,
    expiresAt: new Date(host().now().getTime() + 600_000).toISOString(),
  });
  advance(host(), 600);
  expect(await outcomeOf(getSignInVerb.run(host(), pending, {}))).toBe('session.sign_in_expired');
});

test('SEC-3: the code of the app opens a session that has passed a second factor', async () => {
  const { person, secret } = await personWithAuthenticator(host());
  const request = await provePassword(host(), person);
  await finish(request, byApp(codeOf(secret, host().now())));
  expect(await sessionOf(request.issued.at(-1))).toBe(person.id);
  expect(request.signIns).toEqual([null]);
  expect((await sessionsOf(person)).at(-1)).toMatchObject({
    signedInWith: 'authenticator',
    secondFactorAt: host().now(),
  });
  const events = (await accountEvents(host().db, person.id)).slice(-2);
  expect(events.map(({ event }) => event)).toEqual(['session.passwordProven', 'session.signIn']);
});

test('SEC-3: a clock that is one step off is accepted, two steps are not', async () => {
  for (const [offset, outcome] of [
    [-30, 'ok'],
    [30, 'ok'],
    [-90, 'factor.code_wrong'],
    [90, 'factor.code_wrong'],
  ] as const) {
    const { person, secret } = await personWithAuthenticator(host());
    const request = await provePassword(host(), person);
    const code = codeOf(secret, new Date(host().now().getTime() + offset * 1000));
    expect(await finishOutcome(request, byApp(code)), `${offset} s`).toBe(outcome);
  }
});

test('SEC-3: a step that was accepted once never is again, in another sign-in neither, nor one before it', async () => {
  const { person, secret } = await personWithAuthenticator(host());
  const code = codeOf(secret, host().now());
  const before = codeOf(secret, new Date(host().now().getTime() - 30_000));
  expect(await finishOutcome(await provePassword(host(), person), byApp(code))).toBe('ok');
  expect(await finishOutcome(await provePassword(host(), person), byApp(code))).toBe('factor.code_used');
  expect(await finishOutcome(await provePassword(host(), person), byApp(before))).toBe('factor.code_used');
  advance(host(), 60);
  const next = codeOf(secret, host().now());
  expect(await finishOutcome(await provePassword(host(), person), byApp(next))).toBe('ok');
});

test('SEC-3: of six sign-ins with the same code at once one succeeds', async () => {
  const { person, secret } = await personWithAuthenticator(host());
  const requests = [];
  for (let i = 0; i < 6; i += 1) requests.push(await provePassword(host(), person));
  const code = codeOf(secret, host().now());
  const outcomes = await Promise.all(requests.map((request) => finishOutcome(request, byApp(code))));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'factor.code_used')).toHaveLength(5);
});

test('SEC-4: one sign-in makes one session, however often its second step comes at once', async () => {
  const { person, backupCodes } = await personWithAuthenticator(host());
  const request = await provePassword(host(), person);
  const outcomes = await Promise.all(
    backupCodes.slice(0, 4).map((code) => finishOutcome(again(request), byBackup(code))),
  );
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'session.sign_in_expired')).toHaveLength(3);
  expect(await runAs(host(), person, listSecondFactorsVerb, {})).toMatchObject({ backupCodesLeft: 9 });
});

test('SEC-3: the same backup code in five sign-ins at once opens one; its owner is told', async () => {
  const { person, backupCodes } = await personWithAuthenticator(host());
  const [code = ''] = backupCodes;
  const requests = [];
  for (let i = 0; i < 5; i += 1) requests.push(await provePassword(host(), person));
  const typed = ` ${code.toUpperCase().replace('-', ' ')} `;
  const outcomes = await Promise.all(requests.map((request) => finishOutcome(request, byBackup(typed))));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'factor.code_wrong')).toHaveLength(4);
  expect((await lastMailTo(host().db, person.email)).content).toMatchObject({
    event: 'backupCodeUsed',
    codesLeft: 9,
  });
});

test('SEC-3: a backup code of somebody else opens nothing', async () => {
  const [mine, theirs] = [await personWithAuthenticator(host()), await personWithAuthenticator(host())];
  const request = await provePassword(host(), mine.person);
  expect(await finishOutcome(request, byBackup(theirs.backupCodes[0] ?? ''))).toBe('factor.code_wrong');
});

test('SEC-4: five wrong codes end the sign-in, and the owner hears that their password is known', async () => {
  const { person, secret } = await personWithAuthenticator(host());
  const request = await provePassword(host(), person);
  const wrong = byApp(wrongCodeOf(secret, host().now()));
  for (let left = 4; left >= 0; left -= 1) {
    expect(await refusalOf(finish(request, wrong))).toMatchObject({
      code: 'factor.code_wrong',
      params: { attemptsLeft: left },
    });
  }
  const right = byApp(codeOf(secret, host().now()));
  expect(await finishOutcome(request, right)).toBe('session.sign_in_expired');
  expect((await lastMailTo(host().db, person.email)).content).toMatchObject({ event: 'codeGuessed' });
});

test('SEC-2: whoever knows the password does not get more guesses by signing in again and again', async () => {
  const { person, secret } = await personWithAuthenticator(host());
  const wrong = byApp(wrongCodeOf(secret, host().now()));
  const thief = { address: '203.0.113.50' };
  const outcomes: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const request = await provePassword(host(), person, thief);
    for (let i = 0; i < 4; i += 1) outcomes.push(await finishOutcome(request, wrong));
  }
  expect(outcomes.filter((outcome) => outcome === 'factor.code_wrong')).toHaveLength(10);
  expect(outcomes.at(-1)).toBe('request.rate_limited');
  // The owner, elsewhere, is not locked out by it.
  const owner = await provePassword(host(), person, { address: '203.0.113.51' });
  expect(await finishOutcome(owner, byApp(codeOf(secret, host().now())))).toBe('ok');
});

test('SEC-3: the code from a text message signs in, once, and only in the sign-in that asked for it', async () => {
  const person = await createPerson(host());
  const phone = newPhone();
  await enableSms(host(), person, phone);
  advance(host(), 60);
  const [asking, other] = [await provePassword(host(), person), await provePassword(host(), person)];
  expect(await sendSignInCodeVerb.run(host(), asking, {})).toEqual({ resendSeconds: 30 });
  const bySms = { method: 'sms', code: await newestCodeTo(host(), phone) };
  expect(await finishOutcome(other, bySms)).toBe('factor.code_wrong');
  const outcomes = await Promise.all([1, 2, 3].map(() => finishOutcome(again(asking), bySms)));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'session.sign_in_expired')).toHaveLength(2);
});

test('SEC-3: a text message code holds for ten minutes, and the sign-in waits for it as long', async () => {
  const person = await createPerson(host());
  const phone = newPhone();
  await enableSms(host(), person, phone);
  advance(host(), 60);
  const request = await provePassword(host(), person);
  advance(host(), 500);
  await sendSignInCodeVerb.run(host(), request, {});
  expect(request.signIns).toEqual([request.signInToken]);
  const bySms = { method: 'sms', code: await newestCodeTo(host(), phone) };
  advance(host(), 599);
  expect(await outcomeOf(getSignInVerb.run(host(), request, {}))).toBe('ok');
  expect(await finishOutcome(request, bySms)).toBe('ok');
});

test('NFR-5: a sign-in sends three text messages at most, half a minute apart; two asked for at once are one', async () => {
  const person = await createPerson(host());
  const phone = newPhone();
  await enableSms(host(), person, phone);
  advance(host(), 60);
  const request = await provePassword(host(), person);
  const send = () => outcomeOf(sendSignInCodeVerb.run(host(), request, {}));
  const sent = () => host().db.selectFrom('outboxSms').select('id').where('phone', '=', phone).execute();
  const before = (await sent()).length;
  await Promise.all([send(), send(), send()]);
  expect((await sent()).length - before).toBe(1);
  expect(await send()).toBe('factor.sms_too_soon');
  for (let i = 0; i < 2; i += 1) {
    advance(host(), 30);
    expect(await send()).toBe('ok');
  }
  advance(host(), 30);
  expect(await send()).toBe('factor.sms_too_soon');
});

test('SEC-3: without a number, or without a provider, no text message is sent', async () => {
  const { person } = await personWithAuthenticator(host());
  const request = await provePassword(host(), person);
  expect(await outcomeOf(sendSignInCodeVerb.run(host(), request, {}))).toBe('factor.sms_unavailable');
  const texting = await createPerson(host());
  await enableSms(host(), texting, newPhone());
  const pending = await provePassword(host(), texting);
  const without = { ...host(), smsAvailable: false };
  expect(await outcomeOf(sendSignInCodeVerb.run(without, pending, {}))).toBe('factor.sms_unavailable');
  expect((await getSignInVerb.run(without, pending, {})).methods).toEqual([]);
});

test('SEC-4: the method used last is offered first, and several passkeys are one way', async () => {
  const { person, secret } = await personWithAuthenticator(host());
  const phone = newPhone();
  await enableSms(host(), person, phone);
  await enablePasskey(host(), person);
  advance(host(), 60);
  await enablePasskey(host(), person);
  advance(host(), 60);
  const offered = async () => {
    const { methods } = await getSignInVerb.run(host(), await provePassword(host(), person), {});
    return methods.map(({ kind }) => kind);
  };
  expect(await offered()).toEqual(['passkey', 'sms', 'authenticator']);
  await finish(await provePassword(host(), person), byApp(codeOf(secret, host().now())));
  expect(await offered()).toEqual(['authenticator', 'passkey', 'sms']);
});

test('SEC-3: a passkey beside the password', async () => {
  const person = await createPerson(host());
  const { authenticator } = await enablePasskey(host(), person);
  const request = await provePassword(host(), person);
  const { challenge, allowCredentials } = await challengeFor(request, false);
  expect(allowCredentials).toMatchObject([{ id: authenticator.credentialId.toString('base64url') }]);
  // Beside the password, an authenticator that only knows that somebody is there is enough.
  const assertion = authenticator.sign({ challenge }, { userVerified: false });
  await finish(request, { method: 'passkey', assertion });
  expect(await sessionOf(request.issued.at(-1))).toBe(person.id);
});

test('SEC-3: a passkey alone signs in whom it belongs to, when it has verified its user', async () => {
  const person = await createPerson(host());
  const { authenticator } = await enablePasskey(host(), person);
  const alone = async (flags: { userVerified: boolean }) => {
    const start = requestOf();
    const { challenge, allowCredentials } = await challengeFor(start, true);
    expect(allowCredentials ?? []).toEqual([]);
    const request = { ...requestOf(), signInToken: start.signIns.at(-1) ?? null };
    const assertion = authenticator.sign({ challenge }, flags);
    const outcome = await finishOutcome(request, { method: 'passkey', assertion });
    return { outcome, request };
  };
  expect((await alone({ userVerified: false })).outcome).toBe('factor.passkey_refused');
  const { outcome, request } = await alone({ userVerified: true });
  expect(outcome).toBe('ok');
  expect(await sessionOf(request.issued.at(-1))).toBe(person.id);
  expect((await sessionsOf(person)).at(-1)).toMatchObject({
    signedInWith: 'passkey',
    secondFactorAt: host().now(),
  });
});

test('SEC-3: an answer of a passkey counts once, and only for its own challenge', async () => {
  const person = await createPerson(host());
  const { authenticator } = await enablePasskey(host(), person);
  const [one, two] = [await provePassword(host(), person), await provePassword(host(), person)];
  const { challenge } = await challengeFor(one, false);
  await challengeFor(two, false);
  const assertion = authenticator.sign({ challenge });
  const input = { method: 'passkey', assertion };
  expect(await finishOutcome(two, input)).toBe('factor.passkey_refused');
  const outcomes = await Promise.all([1, 2, 3].map(() => finishOutcome(again(one), input)));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
});

test('SEC-3: a passkey of somebody else, or an unknown one, is refused', async () => {
  const [mine, theirs] = [await createPerson(host()), await createPerson(host())];
  await enablePasskey(host(), mine);
  const { authenticator } = await enablePasskey(host(), theirs);
  for (const stranger of [authenticator, new SoftAuthenticator()]) {
    const request = await provePassword(host(), mine);
    const { challenge } = await challengeFor(request, false);
    const input = { method: 'passkey', assertion: stranger.sign({ challenge }) };
    expect(await finishOutcome(request, input)).toBe('factor.passkey_refused');
  }
});

test('SEC-3: a passkey whose count does not go up is taken for a copy, refused, and its owner is told', async () => {
  const person = await createPerson(host());
  const { authenticator } = await enablePasskey(host(), person, new SoftAuthenticator(5));
  const use = async () => {
    const request = await provePassword(host(), person);
    const { challenge } = await challengeFor(request, false);
    return finishOutcome(request, { method: 'passkey', assertion: authenticator.sign({ challenge }) });
  };
  expect(await use()).toBe('ok');
  authenticator.count = 4;
  expect(await use()).toBe('factor.passkey_refused');
  expect((await lastMailTo(host().db, person.email)).content).toMatchObject({ event: 'passkeyCloned' });
  expect((await accountEvents(host().db, person.id)).at(-1)).toMatchObject({
    event: 'session.passkeyCloned',
  });
});

test('SEC-4: without the cookie of the first step there is no second', async () => {
  const { secret } = await personWithAuthenticator(host());
  const code = codeOf(secret, host().now());
  for (const signInToken of [null, 'x'.repeat(43)]) {
    const request = { ...requestOf(), signInToken };
    expect(await finishOutcome(request, byApp(code))).toBe('session.sign_in_expired');
    expect(await outcomeOf(getSignInVerb.run(host(), request, {}))).toBe('session.sign_in_expired');
    expect(await outcomeOf(sendSignInCodeVerb.run(host(), request, {}))).toBe('session.sign_in_expired');
    expect(await outcomeOf(startPasskeySignInVerb.run(host(), request, { alone: false }))).toBe(
      'session.sign_in_expired',
    );
  }
});

test('SEC-4: the cookie of a passkey alone opens nothing by code', async () => {
  await personWithAuthenticator(host());
  const start = requestOf();
  await challengeFor(start, true);
  const request = { ...requestOf(), signInToken: start.signIns.at(-1) ?? null };
  expect(await outcomeOf(getSignInVerb.run(host(), request, {}))).toBe('session.sign_in_expired');
  expect(await finishOutcome(request, byApp('123456'))).toBe('factor.passkey_refused');
});

test('SEC-5: a removed factor ends the sign-ins that were waiting for it', async () => {
  const { person, secret } = await personWithAuthenticator(host());
  const request = await provePassword(host(), person);
  const { factors } = await runAs(host(), person, listSecondFactorsVerb, {});
  await confirmSudo(host(), person);
  await runAs(host(), person, removeSecondFactorVerb, { id: factors[0]?.id });
  expect(await finishOutcome(request, byApp(codeOf(secret, host().now())))).toBe('session.sign_in_expired');
});
