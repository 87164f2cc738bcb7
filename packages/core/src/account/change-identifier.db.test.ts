import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { confirmSudo, linkTokenTo } from '../../test/links.ts';
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
import { newEmail, signUpForm } from '../../test/visitor.ts';
import { newToken } from '../kernel/session-token.ts';
import { signInVerb } from '../session/sign-in.ts';
import { cancelAddressChangeVerb } from './cancel-address-change.ts';
import { changeIdentifierVerb } from './change-identifier.ts';
import { changePasswordVerb } from './change-password.ts';
import { confirmAddressVerb } from './confirm-address.ts';
import { getSecurityVerb } from './get-security.ts';
import { resendAddressLinkVerb } from './resend-address-link.ts';
import { signUpVerb } from './sign-up.ts';

const host = useTestHost();
const purpose = 'login_identifier';
const hour = 3600;

const person = async (confirmed = true) => confirmSudo(host(), await createPerson(host(), confirmed));
const change = (who: TestPerson, email: string, password = testPassword) =>
  runAs(host(), who, changeIdentifierVerb, { email, password });
const confirm = (token: string) => confirmAddressVerb.run(host(), requestOf(null, randomUUID()), { token });
const signsIn = (email: string) =>
  outcomeOf(signInVerb.run(host(), requestOf(null, randomUUID()), { email, password: testPassword }));
const security = (who: TestPerson) => runAs(host(), who, getSecurityVerb, {});

test('ACC-6: until the link is used the old identifier signs in, from then on the new one', async () => {
  const who = await person();
  const email = newEmail();
  await change(who, ` ${email.toUpperCase()} `);
  expect(await security(who)).toMatchObject({ loginIdentifier: who.email, pendingIdentifier: { email } });
  expect(await signsIn(who.email)).toBe('ok');
  expect(await signsIn(email)).toBe('session.credentials_wrong');

  expect(await confirm(await linkTokenTo(host(), email))).toEqual({ purpose, email });
  expect(await security(who)).toMatchObject({ loginIdentifier: email, pendingIdentifier: null });
  expect(await signsIn(email)).toBe('ok');
  expect(await signsIn(who.email)).toBe('session.credentials_wrong');
});

test('ACC-6: the old address is told, with a link to undo for 72 hours; both steps are recorded', async () => {
  const who = await person();
  const email = newEmail();
  await change(who, email);
  await confirm(await linkTokenTo(host(), email));
  expect(await lastMailTo(host().db, who.email)).toMatchObject({
    template: 'identifierChanged',
    content: {
      ...{ previous: who.email, current: email, undoHours: 72 },
      undoLink: expect.stringMatching(/^https:\/\/portal\.example\/undo-change#/),
    },
  });
  const events = (await accountEvents(host().db, who.id)).slice(-2);
  expect(events).toMatchObject([
    { event: 'account.changeIdentifier', after: { email } },
    {
      event: 'account.confirmAddress',
      before: { loginIdentifier: who.email },
      after: { loginIdentifier: email },
    },
  ]);
});

test('SEC-1: the link is stored as a hash only, and never in the audit record', async () => {
  const who = await person();
  const email = newEmail();
  await change(who, email);
  const token = await linkTokenTo(host(), email);
  const proofs = await host().db.selectFrom('addressProof').selectAll().execute();
  expect(JSON.stringify([proofs, await accountEvents(host().db, who.id)])).not.toContain(token);
});

test('ACC-6: the link works once, whoever is faster, and a made-up one never', async () => {
  const who = await person();
  const email = newEmail();
  await change(who, email);
  const token = await linkTokenTo(host(), email);
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => outcomeOf(confirm(token))));
  expect(outcomes.sort()).toEqual([...Array(5).fill('account.link_expired'), 'ok']);
  expect(await outcomeOf(confirm(token))).toBe('account.link_expired');
  expect(await outcomeOf(confirm(newToken()))).toBe('account.link_expired');
});

test('ACC-6: the link is good for 24 hours, to the second', async () => {
  const [one, two] = [await person(), await person()];
  const [first, second] = [newEmail(), newEmail()];
  await change(one, first);
  await change(two, second);
  advance(host(), 24 * hour - 1);
  expect(await outcomeOf(confirm(await linkTokenTo(host(), first)))).toBe('ok');
  advance(host(), 1);
  expect(await outcomeOf(confirm(await linkTokenTo(host(), second)))).toBe('account.link_expired');
});

test.each([
  ['session.password_wrong', 'password', () => ({ email: newEmail(), password: 'wrong' })],
  ['account.address_unchanged', 'email', (who: TestPerson) => ({ email: who.email, password: testPassword })],
])('ACC-6: %s stands beside the field', async (code, field, input) => {
  const who = await person();
  const { email, password } = input(who);
  expect(await refusalOf(change(who, email, password))).toMatchObject({ code, fields: [{ path: field }] });
});

test('ACC-6: the new identifier differs from the recovery e-mail, now and when the link is used', async () => {
  const who = await person();
  const [recovery, email] = [newEmail(), newEmail()];
  await change(who, email);
  const values = { recoveryEmail: recovery, recoveryEmailConfirmedAt: host().now() };
  await host().db.updateTable('account').set(values).where('id', '=', who.id).execute();
  expect(await refusalOf(change(who, recovery))).toMatchObject({
    code: 'account.address_is_recovery',
    fields: [{ path: 'email' }],
  });
  const later = { ...values, recoveryEmail: email };
  await host().db.updateTable('account').set(later).where('id', '=', who.id).execute();
  expect(await outcomeOf(confirm(await linkTokenTo(host(), email)))).toBe('account.link_expired');
});

test('ACC-6, SEC-1: a taken address looks the same; its owner gets a mail and no link goes out', async () => {
  const [who, owner] = [await person(), await createPerson(host())];
  const free = newEmail();
  const answers = [await change(who, free), await change(who, owner.email)];
  expect(answers).toEqual([{}, {}]);
  expect((await security(who)).pendingIdentifier).toMatchObject({ email: owner.email });
  const mails = await mailsTo(host().db, owner.email);
  expect(mails.map(({ template }) => template)).toEqual(['addressInUse']);
  expect(JSON.stringify(mails)).not.toContain(who.email);
});

test('ACC-6: two accounts that claim one address at once: one gets it', async () => {
  const [one, two] = [await person(), await person()];
  const email = newEmail();
  await change(one, email);
  const first = await linkTokenTo(host(), email);
  await change(two, email);
  const second = await linkTokenTo(host(), email);
  const outcomes = await Promise.all([outcomeOf(confirm(first)), outcomeOf(confirm(second))]);
  expect(outcomes.sort()).toEqual(['account.link_expired', 'ok']);
});

test('ACC-6: a sign-up and a change that meet at one address: one account has it', async () => {
  for (let round = 0; round < 5; round += 1) {
    const who = await person();
    const email = newEmail();
    await change(who, email);
    const token = await linkTokenTo(host(), email);
    await Promise.all([
      outcomeOf(confirm(token)),
      signUpVerb.run(host(), requestOf(null, randomUUID()), signUpForm({ email })),
    ]);
    const accounts = await host()
      .db.selectFrom('account')
      .select('id')
      .where('loginIdentifier', '=', email)
      .execute();
    expect(accounts).toHaveLength(1);
  }
});

test('ACC-6: the address that was left is held: nobody signs up with it while it can undo', async () => {
  const who = await person();
  const email = newEmail();
  await change(who, email);
  await confirm(await linkTokenTo(host(), email));
  const signUp = () =>
    signUpVerb.run(host(), requestOf(null, randomUUID()), signUpForm({ email: who.email }));
  const owners = () =>
    host().db.selectFrom('account').select('id').where('loginIdentifier', '=', who.email).execute();
  await signUp();
  expect(await owners()).toEqual([]);
  const other = await person();
  await change(other, who.email);
  expect((await mailsTo(host().db, who.email)).map(({ template }) => template)).not.toContain(
    'confirmAddress',
  );
  advance(host(), 72 * hour);
  await signUp();
  expect(await owners()).toHaveLength(1);
});

test('ACC-6: an address that leaves and a sign-up with it at the same moment: it stays held', async () => {
  for (let round = 0; round < 5; round += 1) {
    const who = await person();
    const email = newEmail();
    await change(who, email);
    const token = await linkTokenTo(host(), email);
    const form = signUpForm({ email: who.email });
    await Promise.all([confirm(token), signUpVerb.run(host(), requestOf(null, randomUUID()), form)]);
    const found = host().db.selectFrom('account').select('id').where('loginIdentifier', '=', who.email);
    expect(await found.execute()).toEqual([]);
  }
});

test('ACC-6: a change can be cancelled; its link then does nothing', async () => {
  const who = await person();
  const email = newEmail();
  await change(who, email);
  const token = await linkTokenTo(host(), email);
  for (let i = 0; i < 2; i += 1) await runAs(host(), who, cancelAddressChangeVerb, { purpose });
  expect((await security(who)).pendingIdentifier).toBeNull();
  expect(await outcomeOf(confirm(token))).toBe('account.link_expired');
});

test('ACC-6: confirming and cancelling at once: one of the two, and no half change', async () => {
  for (let round = 0; round < 5; round += 1) {
    const who = await person();
    const email = newEmail();
    await change(who, email);
    const token = await linkTokenTo(host(), email);
    const [confirmed] = await Promise.all([
      outcomeOf(confirm(token)),
      runAs(host(), who, cancelAddressChangeVerb, { purpose }),
    ]);
    const { loginIdentifier, pendingIdentifier } = await security(who);
    expect(loginIdentifier).toBe(confirmed === 'ok' ? email : who.email);
    expect(pendingIdentifier).toBeNull();
  }
});

test('ACC-6: sent again, the link before no longer works; pressed twice in a row, it still does', async () => {
  const who = await person();
  const email = newEmail();
  await change(who, email);
  const first = await linkTokenTo(host(), email);
  await runAs(host(), who, resendAddressLinkVerb, { purpose });
  expect(await mailsTo(host().db, email)).toHaveLength(1);
  advance(host(), 31);
  await runAs(host(), who, resendAddressLinkVerb, { purpose });
  const second = await linkTokenTo(host(), email);
  expect(await outcomeOf(confirm(first))).toBe('account.link_expired');
  expect(await outcomeOf(confirm(second))).toBe('ok');
  expect((await refusalOf(runAs(host(), who, resendAddressLinkVerb, { purpose }))).code).toBe(
    'account.nothing_pending',
  );
});

test('ACC-8: a change of password ends what somebody with the old one had set going', async () => {
  const who = await person();
  const email = newEmail();
  await change(who, email);
  const token = await linkTokenTo(host(), email);
  await runAs(host(), who, changePasswordVerb, {
    password: testPassword,
    newPassword: 'quiet rivers carry paper boats',
  });
  expect(await outcomeOf(confirm(token))).toBe('account.link_expired');
});

test('ACC-1: an address that was never proven is told nothing and cannot undo', async () => {
  const who = await person(false);
  const email = newEmail();
  await change(who, email);
  await confirm(await linkTokenTo(host(), email));
  expect(await mailsTo(host().db, who.email)).toEqual([]);
  expect(await security(who)).toMatchObject({ loginIdentifier: email });
  expect(
    await host().db.selectFrom('identifierChange').select('id').where('accountId', '=', who.id).execute(),
  ).toEqual([]);
});

test('SEC-8: it needs a session whose password was confirmed; a visitor has none', async () => {
  const who = await createPerson(host());
  expect(await outcomeOf(change(who, newEmail()))).toBe('session.sudo_required');
  const input = { email: newEmail(), password: testPassword };
  expect(await outcomeOf(runAs(host(), null, changeIdentifierVerb, input))).toBe('session.required');
  const calls = [
    runAs(host(), null, resendAddressLinkVerb, { purpose }),
    runAs(host(), null, cancelAddressChangeVerb, { purpose }),
  ];
  expect(await Promise.all(calls.map(outcomeOf))).toEqual(['session.required', 'session.required']);
});

test('SEC-2: one mailbox gets five links an hour, from however many accounts', async () => {
  const email = newEmail();
  const outcomes: string[] = [];
  for (let i = 0; i < 6; i += 1) outcomes.push(await outcomeOf(change(await person(), email)));
  expect(outcomes).toEqual([...Array(5).fill('ok'), 'request.rate_limited']);
  expect(await mailsTo(host().db, email)).toHaveLength(5);
});
