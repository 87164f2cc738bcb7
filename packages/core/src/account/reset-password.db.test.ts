import { randomUUID } from 'node:crypto';
import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { confirmSudo, linkTokenTo } from '../../test/links.ts';
import { personWithAuthenticator, provePassword } from '../../test/second-factors.ts';
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
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { newEmail, signUpVisitor } from '../../test/visitor.ts';
import { sendPasswordReset } from '../jobs/send-password-reset.ts';
import { newToken } from '../kernel/session-token.ts';
import { getSignInVerb } from '../session/get-sign-in.ts';
import { signInVerb } from '../session/sign-in.ts';
import { changeIdentifierVerb } from './change-identifier.ts';
import { confirmAddressVerb } from './confirm-address.ts';
import { getAccountVerb } from './get-account.ts';
import { requestPasswordResetVerb } from './request-password-reset.ts';
import { resetPasswordVerb } from './reset-password.ts';

const host = useTestHost();
const newPassword = 'quiet rivers carry paper boats';

const visitor = () => requestOf(null, randomUUID());
const ask = (email: string) => requestPasswordResetVerb.run(host(), visitor(), { email });
const reset = (token: string, password = newPassword) =>
  resetPasswordVerb.run(host(), visitor(), { token, newPassword: password });
const signsIn = (email: string, password: string) =>
  outcomeOf(signInVerb.run(host(), visitor(), { email, password }));

const jobTable = 'graphile_worker._private_jobs' as never;

/** What the worker would do with everything that has been asked so far. */
async function work(): Promise<void> {
  const rows: unknown[] = await host().db.selectFrom(jobTable).selectAll().execute();
  const jobs = rows as { id: bigint; payload: Parameters<typeof sendPasswordReset>[1] }[];
  for (const { id, payload } of jobs.filter((job) => 'requestId' in job.payload)) {
    await sendPasswordReset(host(), payload);
    await host()
      .db.deleteFrom(jobTable)
      .where('id' as never, '=', id as never)
      .execute();
  }
}

async function linkFor(email: string): Promise<string> {
  await ask(email);
  await work();
  return linkTokenTo(host(), email);
}

async function withRecovery(): Promise<TestPerson & { readonly recovery: string }> {
  const [who, recovery] = [await createPerson(host()), newEmail()];
  const values = { recoveryEmail: recovery, recoveryEmailConfirmedAt: host().now() };
  await host().db.updateTable('account').set(values).where('id', '=', who.id).execute();
  return { ...who, recovery };
}

test('ACC-7: the link sent to the login identifier sets a new password and ends every session', async () => {
  const who = await createPerson(host());
  expect(await reset(await linkFor(who.email))).toEqual({ loginIdentifier: who.email });
  expect(await signsIn(who.email, testPassword)).toBe('session.credentials_wrong');
  expect(await signsIn(who.email, newPassword)).toBe('ok');
  expect(await outcomeOf(runAs(host(), who, getAccountVerb, {}))).toBe('session.required');
});

test('ACC-7: so does the one sent to the recovery e-mail; both addresses are told', async () => {
  const who = await withRecovery();
  const token = await linkFor(who.recovery);
  expect(await mailsTo(host().db, who.email)).toEqual([]);
  await reset(token);
  for (const address of [who.email, who.recovery]) {
    expect(await lastMailTo(host().db, address)).toMatchObject({
      template: 'passwordChanged',
      content: { how: 'reset', loginIdentifier: who.email },
    });
  }
  expect((await accountEvents(host().db, who.id)).map(({ event }) => event)).toEqual([
    'account.requestPasswordReset',
    'account.resetPassword',
  ]);
});

test('ACC-7, SEC-5: it signs nobody in and touches no second factor', async () => {
  const who = await createPerson(host());
  const factor = {
    ...{ accountId: who.id, id: newId(), kind: 'passkey' as const, createdAt: host().now() },
    ...{ credentialId: Buffer.from(who.id), publicKey: Buffer.from('key'), signCount: 0n },
  };
  await host().db.insertInto('secondFactor').values(factor).execute();
  const request = visitor();
  await resetPasswordVerb.run(host(), request, { token: await linkFor(who.email), newPassword });
  expect(request.issued).toEqual([]);
  const left = host().db.selectFrom('secondFactor').select('id').where('accountId', '=', who.id);
  expect(await left.execute()).toEqual([{ id: factor.id }]);
});

test('SEC-1: a known and an unknown address get the same answer, from the same statements', async () => {
  const who = await createPerson(host());
  const unknown = newEmail();
  expect([await ask(who.email), await ask(unknown)]).toEqual([{}, {}]);
  // Nothing is looked up before the answer: mails are written by the job alone.
  expect(await mailsTo(host().db, who.email)).toEqual([]);
  await work();
  expect(await mailsTo(host().db, who.email)).toHaveLength(1);
  expect(await mailsTo(host().db, unknown)).toEqual([]);
});

test('SEC-1: the link is built from the configuration and stored as a hash only', async () => {
  const who = await createPerson(host());
  const token = await linkFor(who.email);
  const { content } = await lastMailTo(host().db, who.email);
  expect(content.link).toBe(`https://portal.example/reset-password#${token}`);
  const stored = await host().db.selectFrom('passwordReset').selectAll().execute();
  expect(JSON.stringify([stored, await accountEvents(host().db, who.id)])).not.toContain(token);
});

test('ACC-7: a link works once, even when used at once, and takes the others along', async () => {
  const who = await createPerson(host());
  const [first, second] = [await linkFor(who.email), await linkFor(who.email)];
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => outcomeOf(reset(first))));
  expect(outcomes.sort()).toEqual([...Array(4).fill('account.link_expired'), 'ok']);
  expect(await outcomeOf(reset(second))).toBe('account.link_expired');
  expect(await outcomeOf(reset(newToken()))).toBe('account.link_expired');
});

test('ACC-7: a link is good for one hour, to the second', async () => {
  const [one, two] = [await createPerson(host()), await createPerson(host())];
  const [first, second] = [await linkFor(one.email), await linkFor(two.email)];
  advance(host(), 3599);
  expect(await outcomeOf(reset(first))).toBe('ok');
  advance(host(), 1);
  expect(await outcomeOf(reset(second))).toBe('account.link_expired');
});

test.each([
  ['account.password_too_weak', 'abcabcabcabc'],
  ['account.password_too_common', 'Iloveyou'],
])('ACC-8: %s: refused beside the field, and the link still works', async (code, password) => {
  const who = await createPerson(host());
  const token = await linkFor(who.email);
  expect(await refusalOf(reset(token, password))).toMatchObject({ code, fields: [{ path: 'newPassword' }] });
  expect((await refusalOf(reset(token, `x ${who.email} y`))).code).toBe(
    'account.password_contains_identifier',
  );
  expect(await outcomeOf(reset(token))).toBe('ok');
});

test('ACC-6: an address that somebody with the old password had set going no longer takes effect', async () => {
  const who = await confirmSudo(host(), await createPerson(host()));
  const thiefs = newEmail();
  await runAs(host(), who, changeIdentifierVerb, { email: thiefs, password: testPassword });
  const token = await linkTokenTo(host(), thiefs);
  await reset(await linkFor(who.email));
  expect(await outcomeOf(confirmAddressVerb.run(host(), visitor(), { token }))).toBe('account.link_expired');
});

test('ACC-1: the link proves the address: an account that a stranger made with it is the owner’s now', async () => {
  const stranger = await signUpVisitor(host());
  await reset(await linkFor(stranger.email));
  const account = await host()
    .db.selectFrom('account')
    .select('loginIdentifierConfirmedAt')
    .where('loginIdentifier', '=', stranger.email)
    .executeTakeFirstOrThrow();
  expect(account.loginIdentifierConfirmedAt).toEqual(host().now());
  expect(await signsIn(stranger.email, stranger.password)).toBe('session.credentials_wrong');
});

test('ACC-7: an address that is the recovery e-mail of two accounts gets a link for each, named', async () => {
  const [one, two] = [await withRecovery(), await createPerson(host())];
  const values = { recoveryEmail: one.recovery, recoveryEmailConfirmedAt: host().now() };
  await host().db.updateTable('account').set(values).where('id', '=', two.id).execute();
  await ask(one.recovery);
  await work();
  const named = (await mailsTo(host().db, one.recovery)).map(
    ({ content }) => (content as { loginIdentifier: string }).loginIdentifier,
  );
  expect(named.sort()).toEqual([one.email, two.email].sort());
});

test('SEC-2: five mails an hour for one address; beyond, the answer stays the same and the links work', async () => {
  const who = await createPerson(host());
  for (let i = 0; i < 8; i += 1) expect(await ask(who.email)).toEqual({});
  await work();
  expect(await mailsTo(host().db, who.email)).toHaveLength(5);
  expect(await outcomeOf(reset(await linkTokenTo(host(), who.email)))).toBe('ok');
});

test('SEC-2: eight mails an hour for one account, over all its addresses', async () => {
  const who = await withRecovery();
  for (let i = 0; i < 5; i += 1) {
    await ask(who.email);
    await ask(who.recovery);
  }
  await work();
  const mails = [...(await mailsTo(host().db, who.email)), ...(await mailsTo(host().db, who.recovery))];
  expect(mails).toHaveLength(8);
});

test('SEC-2: one network address is limited', async () => {
  const request = requestOf(null, randomUUID());
  const outcomes: string[] = [];
  for (let i = 0; i < 21; i += 1) {
    outcomes.push(await outcomeOf(requestPasswordResetVerb.run(host(), request, { email: newEmail() })));
  }
  expect(outcomes.at(-2)).toBe('ok');
  expect(outcomes.at(-1)).toBe('request.rate_limited');
});

test('SEC-4: a sign-in that has proven the forgotten password and still owes its second step begins again', async () => {
  const { person } = await personWithAuthenticator(host());
  const pending = await provePassword(host(), person);
  await reset(await linkFor(person.email));
  expect(await outcomeOf(getSignInVerb.run(host(), pending, {}))).toBe('session.sign_in_expired');
});

test('SEC-2: every browser is a stranger after it, whoever signed in with the forgotten password; others’ are not', async () => {
  const [who, other] = [await createPerson(host()), await createPerson(host())];
  const knownTo = ({ id }: TestPerson) =>
    host().db.selectFrom('knownDevice').select('accountId').where('accountId', '=', id).execute();
  for (const { email } of [who, other]) await signsIn(email, testPassword);
  expect(await knownTo(who)).toHaveLength(1);
  await reset(await linkFor(who.email));
  expect(await knownTo(who)).toEqual([]);
  expect(await knownTo(other)).toHaveLength(1);
});
