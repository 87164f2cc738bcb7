import { systemScope } from '@atrium/db/client/scopes';
import { expect, test } from 'vitest';
import {
  codeOf,
  confirmSudo,
  enableAuthenticator,
  enablePasskey,
  enableSms,
  newestCodeTo,
  personWithAuthenticator,
  wrongCodeOf,
} from '../../test/second-factors.ts';
import { SoftAuthenticator } from '../../test/soft-authenticator.ts';
import {
  accountEvents,
  advance,
  createPerson,
  lastMailTo,
  mailsTo,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  textMessagesTo,
  useTestHost,
} from '../../test/test-host.ts';
import { getAccountVerb } from '../account/get-account.ts';
import { confirmPasswordVerb } from '../session/confirm-password.ts';
import { startSession } from '../session/start-session.ts';
import { activateAuthenticatorVerb } from './activate-authenticator.ts';
import { activatePasskeyVerb } from './activate-passkey.ts';
import { activateSmsVerb } from './activate-sms.ts';
import { listSecondFactorsVerb } from './list-second-factors.ts';
import { removeSecondFactorVerb } from './remove-second-factor.ts';
import { renewBackupCodesVerb } from './renew-backup-codes.ts';
import { startAuthenticatorVerb } from './start-authenticator.ts';
import { startPasskeyVerb } from './start-passkey.ts';
import { startSmsVerb } from './start-sms.ts';

const host = useTestHost();

let numbers = 0;
const newPhone = (): string => {
  numbers += 1;
  return `+4178${String(numbers).padStart(7, '0')}`;
};
const list = (person: TestPerson) => runAs(host(), person, listSecondFactorsVerb, {});
const kinds = async (person: TestPerson) => (await list(person)).factors.map(({ kind }) => kind).sort();
const stored = (person: TestPerson) =>
  host().db.selectFrom('secondFactor').selectAll().where('accountId', '=', person.id).execute();
const otherSession = (person: TestPerson) =>
  startSession(systemScope(host().db), { accountId: person.id, request: requestOf(), now: host().now() });
const works = async (token: string) =>
  (await outcomeOf(getAccountVerb.run(host(), requestOf(token), {}))) === 'ok';
const hasSecondFactor = async (person: TestPerson) =>
  (await runAs(host(), person, getAccountVerb, {})).account.hasSecondFactor;

test('SEC-3: an authenticator app is active after one right code, and hands out ten backup codes', async () => {
  const person = await createPerson(host());
  await confirmSudo(host(), person);
  const { uri, secret } = await runAs(host(), person, startAuthenticatorVerb, {});
  expect(uri).toMatch(/^otpauth:\/\/totp\/Atrium:person-\d+%40test\.example\?/);
  expect(uri).toContain(`secret=${secret}`);
  expect(await hasSecondFactor(person)).toBe(false);

  const code = codeOf(secret, host().now());
  const { backupCodes } = await runAs(host(), person, activateAuthenticatorVerb, {
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
  });
  expect(backupCodes).toHaveLength(10);
  expect(new Set(backupCodes).size).toBe(10);
  for (const backup of backupCodes ?? [])
    expect(backup).toMatch(/^[2-9a-hj-km-np-z]{5}-[2-9a-hj-km-np-z]{5}$/);
  expect(await list(person)).toMatchObject({ backupCodesLeft: 10, sessionPassed: true });
  expect(await hasSecondFactor(person)).toBe(true);
});

test('SEC-1: neither the secret of an app nor a backup code lies readable in the database', async () => {
  const { person, secret, backupCodes } = await personWithAuthenticator(host());
  const [factor] = await stored(person);
  expect(factor?.secretSealed?.toString('latin1')).not.toContain(secret);
  const codes = await host()
    .db.selectFrom('backupCode')
    .selectAll()
    .where('accountId', '=', person.id)
    .execute();
  expect(codes).toHaveLength(10);
  for (const { codeHash } of codes) {
    expect(codeHash).toHaveLength(32);
    expect(backupCodes.some((code) => codeHash.toString('latin1').includes(code))).toBe(false);
  }
});

test('SEC-3: a wrong code activates nothing; so does a setup of half an hour ago', async () => {
  const person = await createPerson(host());
  await confirmSudo(host(), person);
  const { secret } = await runAs(host(), person, startAuthenticatorVerb, {});
  const wrong = { code: wrongCodeOf(secret, host().now()) };
  expect(await outcomeOf(runAs(host(), person, activateAuthenticatorVerb, wrong))).toBe(
    'factor.app_code_wrong',
  );
  advance(host(), 1800);
  await confirmSudo(host(), person);
  const right = { code: codeOf(secret, host().now()) };
  expect(await outcomeOf(runAs(host(), person, activateAuthenticatorVerb, right))).toBe(
    'factor.setup_expired',
  );
  expect(await stored(person)).toEqual([]);
});

test('SEC-3: there is one authenticator app; two activations at once make one', async () => {
  const person = await createPerson(host());
  await confirmSudo(host(), person);
  const { secret } = await runAs(host(), person, startAuthenticatorVerb, {});
  const code = codeOf(secret, host().now());
  const { token } = person;
  const activate = () => outcomeOf(activateAuthenticatorVerb.run(host(), requestOf(token), { code }));
  const outcomes = await Promise.all([activate(), activate(), activate()]);
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  expect(outcomes).not.toContain('unexpected');
  expect(await stored(person)).toHaveLength(1);
});

test('SEC-3: a second authenticator app is refused', async () => {
  const { person } = await personWithAuthenticator(host());
  await confirmSudo(host(), person);
  expect(await outcomeOf(runAs(host(), person, startAuthenticatorVerb, {}))).toBe('factor.already_active');
});

test('SEC-3: the first factor ends every other session, a further one none', async () => {
  const person = await createPerson(host());
  const before = await otherSession(person);
  await enableAuthenticator(host(), person);
  expect(await works(before)).toBe(false);
  expect(await works(person.token)).toBe(true);
  const later = await otherSession(person);
  await enablePasskey(host(), person);
  expect(await works(later)).toBe(true);
});

test('SEC-3: text messages are active after the code from one, which also proves the number', async () => {
  const person = await createPerson(host());
  const phone = newPhone();
  const { backupCodes } = await enableSms(host(), person, phone);
  expect(backupCodes).toHaveLength(10);
  expect((await list(person)).factors).toMatchObject([{ kind: 'sms', phoneEnd: phone.slice(-2) }]);
  const account = await host()
    .db.selectFrom('account')
    .select(['phone', 'phoneVerifiedAt'])
    .where('id', '=', person.id)
    .executeTakeFirst();
  expect(account).toEqual({ phone, phoneVerifiedAt: host().now() });
  expect((await textMessagesTo(host().db, phone))[0]).toMatchObject({ template: 'phoneCode', locale: 'en' });
});

test('SEC-3: five wrong codes use a text message up, however many come at once', async () => {
  const person = await createPerson(host());
  const phone = newPhone();
  await confirmSudo(host(), person);
  await runAs(host(), person, startSmsVerb, { phone });
  const code = await newestCodeTo(host(), phone);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  const { token } = person;
  const guess = () => outcomeOf(activateSmsVerb.run(host(), requestOf(token), { code: wrong }));
  const outcomes = await Promise.all(Array.from({ length: 12 }, guess));
  expect(outcomes.filter((outcome) => outcome === 'factor.code_wrong')).toHaveLength(5);
  expect(await outcomeOf(runAs(host(), person, activateSmsVerb, { code }))).toBe('factor.setup_expired');
});

test('SEC-3: a code by text message holds for ten minutes and activates once', async () => {
  const person = await createPerson(host());
  const [phone, late] = [newPhone(), newPhone()];
  await confirmSudo(host(), person);
  await runAs(host(), person, startSmsVerb, { phone: late });
  advance(host(), 600);
  await confirmSudo(host(), person);
  const old = { code: await newestCodeTo(host(), late) };
  expect(await outcomeOf(runAs(host(), person, activateSmsVerb, old))).toBe('factor.setup_expired');

  await runAs(host(), person, startSmsVerb, { phone });
  const code = await newestCodeTo(host(), phone);
  const { token } = person;
  const activate = () => outcomeOf(activateSmsVerb.run(host(), requestOf(token), { code }));
  const outcomes = await Promise.all([activate(), activate(), activate()]);
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  expect(await stored(person)).toHaveLength(1);
});

test('NFR-5: text messages cost money: not within 30 seconds, and not more than a few to one number', async () => {
  const phone = newPhone();
  const start = (person: TestPerson) => runAs(host(), person, startSmsVerb, { phone });
  const person = await createPerson(host());
  await confirmSudo(host(), person);
  await start(person);
  advance(host(), 10);
  expect(await refusalOf(start(person))).toMatchObject({
    code: 'factor.sms_too_soon',
    params: { retryAfterSeconds: 20 },
  });
  for (let i = 0; i < 5; i += 1) {
    const other = await createPerson(host());
    await confirmSudo(host(), other);
    await start(other);
  }
  const last = await createPerson(host());
  await confirmSudo(host(), last);
  expect(await outcomeOf(start(last))).toBe('request.rate_limited');
});

test('SEC-3: where no text messages can be sent, none are offered', async () => {
  const person = await createPerson(host());
  await confirmSudo(host(), person);
  const without = { ...host(), smsAvailable: false };
  expect(await listSecondFactorsVerb.run(without, requestOf(person.token), {})).toMatchObject({
    smsAvailable: false,
  });
  const call = startSmsVerb.run(without, requestOf(person.token), { phone: newPhone() });
  expect(await outcomeOf(call)).toBe('factor.sms_unavailable');
});

test('SEC-3: a passkey is active when the browser has answered the challenge from our own address', async () => {
  const person = await createPerson(host());
  const { backupCodes } = await enablePasskey(host(), person);
  expect(backupCodes).toHaveLength(10);
  expect((await list(person)).factors).toMatchObject([{ kind: 'passkey', name: 'Laptop' }]);
});

test.each([
  ['another site', { origin: 'https://portal.example.evil.test' }],
  ['another relying party', { rpId: 'evil.test' }],
  ['another challenge', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
])('SEC-3: a passkey made for %s is refused, and its challenge is used up', async (_what, change) => {
  const person = await createPerson(host());
  await confirmSudo(host(), person);
  const { options } = await runAs(host(), person, startPasskeyVerb, {});
  const { challenge } = options as { challenge: string };
  const make = (other: object) => {
    const registration = new SoftAuthenticator().register({ challenge, ...other });
    return outcomeOf(runAs(host(), person, activatePasskeyVerb, { name: 'Laptop', registration }));
  };
  expect(await make(change)).toBe('factor.passkey_refused');
  expect(await stored(person)).toEqual([]);
});

test('SEC-3: one challenge makes one passkey, and one passkey belongs to one account', async () => {
  const person = await createPerson(host());
  const { authenticator } = await enablePasskey(host(), person);
  const thief = await createPerson(host());
  await confirmSudo(host(), thief);
  const { options } = await runAs(host(), thief, startPasskeyVerb, {});
  const { challenge } = options as { challenge: string };
  const registration = authenticator.register({ challenge });
  const input = { name: 'Mine', registration };
  expect(await outcomeOf(runAs(host(), thief, activatePasskeyVerb, input))).toBe('factor.passkey_refused');
  expect(await stored(thief)).toEqual([]);
});

test('SEC-8: each change of factors asks for the password again', async () => {
  const { person } = await personWithAuthenticator(host());
  advance(host(), 3600);
  const input = {
    name: 'x',
    id: person.id,
    code: '123456',
    phone: newPhone(),
    registration: new SoftAuthenticator().register({ challenge: 'x' }),
  };
  const verbs = [
    ...[startAuthenticatorVerb, activateAuthenticatorVerb, startSmsVerb, activateSmsVerb],
    ...[startPasskeyVerb, activatePasskeyVerb, removeSecondFactorVerb, renewBackupCodesVerb],
  ];
  for (const verb of verbs) {
    const call = verb.run(host(), requestOf(person.token), input);
    expect(await outcomeOf(call as Promise<unknown>), verb.action.name).toBe('session.sudo_required');
  }
});

test('SEC-5: a session that has not itself passed a second factor changes none, even with the password', async () => {
  const { person } = await personWithAuthenticator(host());
  const weak = { ...person, token: await otherSession(person) };
  await runAs(host(), weak, confirmPasswordVerb, { password: 'correct horse battery staple' });
  const [factor] = await stored(person);
  const registration = new SoftAuthenticator().register({ challenge: 'x' });
  const calls = [
    () => runAs(host(), weak, removeSecondFactorVerb, { id: factor?.id }),
    () => runAs(host(), weak, renewBackupCodesVerb, {}),
    () => runAs(host(), weak, startSmsVerb, { phone: newPhone() }),
    () => runAs(host(), weak, startPasskeyVerb, {}),
  ];
  for (const call of calls) expect(await outcomeOf(call())).toBe('factor.session_not_passed');
  expect(await outcomeOf(runAs(host(), weak, activatePasskeyVerb, { name: 'x', registration }))).toBe(
    'factor.setup_expired',
  );
  expect(await kinds(person)).toEqual(['authenticator']);
});

test('SEC-5: a setup begun before the first factor does not finish in a session that has not passed it', async () => {
  const person = await createPerson(host());
  await confirmSudo(host(), person);
  const { secret } = await runAs(host(), person, startAuthenticatorVerb, {});
  await enablePasskey(host(), person);
  const again = { ...person, token: await otherSession(person) };
  await confirmSudo(host(), again);
  const code = codeOf(secret, host().now());
  expect(await outcomeOf(runAs(host(), again, activateAuthenticatorVerb, { code }))).toBe(
    'factor.session_not_passed',
  );
});

test('SEC-5: removing a factor tells every known address, and ends every other session', async () => {
  const { person } = await personWithAuthenticator(host());
  await enablePasskey(host(), person);
  const other = await otherSession(person);
  const app = (await stored(person)).find(({ kind }) => kind === 'authenticator');
  await confirmSudo(host(), person);
  expect(await runAs(host(), person, removeSecondFactorVerb, { id: app?.id })).toEqual({
    twoFactorOff: false,
  });
  expect(await kinds(person)).toEqual(['passkey']);
  expect(await works(other)).toBe(false);
  expect(await works(person.token)).toBe(true);
  expect(await lastMailTo(host().db, person.email)).toMatchObject({
    template: 'accountAlert',
    content: { event: 'authenticatorRemoved', twoFactorOff: false, link: 'https://portal.example/security' },
  });
});

test('SEC-5: with the last factor two-factor authentication is off, and the backup codes are gone', async () => {
  const { person } = await personWithAuthenticator(host());
  const [app] = await stored(person);
  await confirmSudo(host(), person);
  expect(await runAs(host(), person, removeSecondFactorVerb, { id: app?.id })).toEqual({
    twoFactorOff: true,
  });
  expect(await hasSecondFactor(person)).toBe(false);
  expect(await list(person)).toMatchObject({ factors: [], backupCodesLeft: 0 });
  expect((await lastMailTo(host().db, person.email)).content).toMatchObject({ twoFactorOff: true });
});

test('SEC-5: somebody else’s factor cannot be removed, and does not exist', async () => {
  const [mine, theirs] = [await personWithAuthenticator(host()), await personWithAuthenticator(host())];
  const [factor] = await stored(theirs.person);
  await confirmSudo(host(), mine.person);
  const call = runAs(host(), mine.person, removeSecondFactorVerb, { id: factor?.id });
  expect(await outcomeOf(call)).toBe('request.not_found');
  expect(await kinds(theirs.person)).toEqual(['authenticator']);
});

test('SEC-3: new backup codes replace the old ones, and the owner is told', async () => {
  const { person, backupCodes } = await personWithAuthenticator(host());
  await confirmSudo(host(), person);
  const renewed = await runAs(host(), person, renewBackupCodesVerb, {});
  expect(renewed.backupCodes).toHaveLength(10);
  expect(renewed.backupCodes.some((code) => backupCodes.includes(code))).toBe(false);
  expect(await list(person)).toMatchObject({ backupCodesLeft: 10 });
  expect((await lastMailTo(host().db, person.email)).content).toMatchObject({ event: 'backupCodesRenewed' });
});

test('SEC-3: without a factor there are no backup codes to renew', async () => {
  const person = await createPerson(host());
  await confirmSudo(host(), person);
  expect(await outcomeOf(runAs(host(), person, renewBackupCodesVerb, {}))).toBe('factor.session_not_passed');
});

test('SEC-3: twenty passkeys are enough', async () => {
  const person = await createPerson(host());
  await enablePasskey(host(), person);
  const template = (await stored(person))[0];
  if (!template) throw new Error('The passkey is stored.');
  const more = Array.from({ length: 19 }, (_, i) => ({
    ...template,
    id: crypto.randomUUID(),
    credentialId: Buffer.from(`${person.id}-${i}`),
  }));
  await host().db.insertInto('secondFactor').values(more).execute();
  await confirmSudo(host(), person);
  expect(await outcomeOf(runAs(host(), person, startPasskeyVerb, {}))).toBe('factor.too_many_passkeys');
});

test('AUD-1, SEC-5: adding a factor is recorded, and told by mail', async () => {
  const { person } = await personWithAuthenticator(host());
  const events = (await accountEvents(host().db, person.id)).map(({ event }) => event);
  expect(events).toEqual([
    'session.confirmPassword',
    'secondFactor.startAuthenticator',
    'secondFactor.activateAuthenticator',
  ]);
  const mails = await mailsTo(host().db, person.email);
  expect(mails.map(({ content }) => (content as { event: string }).event)).toEqual(['authenticatorAdded']);
});

test('a visitor has no second factors', async () => {
  expect(await outcomeOf(runAs(host(), null, listSecondFactorsVerb, {}))).toBe('session.required');
});
