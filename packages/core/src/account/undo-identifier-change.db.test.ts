import { randomUUID } from 'node:crypto';
import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { confirmSudo, linkTokenTo } from '../../test/links.ts';
import {
  advance,
  createPerson,
  lastMailTo,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { newEmail } from '../../test/visitor.ts';
import { newToken } from '../kernel/session-token.ts';
import { signInVerb } from '../session/sign-in.ts';
import { changeIdentifierVerb } from './change-identifier.ts';
import { changeRecoveryEmailVerb } from './change-recovery-email.ts';
import { confirmAddressVerb } from './confirm-address.ts';
import { getAccountVerb } from './get-account.ts';
import { getSecurityVerb } from './get-security.ts';
import { undoIdentifierChangeVerb } from './undo-identifier-change.ts';

const host = useTestHost();
const newPassword = 'quiet rivers carry paper boats';
const hour = 3600;

const visitor = () => requestOf(null, randomUUID());
const person = async () => confirmSudo(host(), await createPerson(host()));
const confirm = (token: string) => confirmAddressVerb.run(host(), visitor(), { token });
const undo = (token: string, password = newPassword) =>
  undoIdentifierChangeVerb.run(host(), visitor(), { token, newPassword: password });
const signsIn = (email: string, password: string) =>
  outcomeOf(signInVerb.run(host(), visitor(), { email, password }));

/** Moves somebody to another address; gives back what the former one can undo with. */
async function move(who: TestPerson, from: string, to: string): Promise<string> {
  await runAs(host(), who, changeIdentifierVerb, { email: to, password: testPassword });
  await confirm(await linkTokenTo(host(), to));
  return linkTokenTo(host(), from, 'undoLink');
}

async function setRecovery(who: TestPerson, email: string): Promise<void> {
  await runAs(host(), who, changeRecoveryEmailVerb, { email, password: testPassword });
  await confirm(await linkTokenTo(host(), email));
}

const accountOf = ({ id }: TestPerson) =>
  host().db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('ACC-6: the former address is back with a new password, and every session is over', async () => {
  const who = await person();
  const email = newEmail();
  const token = await move(who, who.email, email);
  expect(await undo(token)).toEqual({ loginIdentifier: who.email });
  expect(await signsIn(who.email, newPassword)).toBe('ok');
  for (const [address, password] of [
    [email, newPassword],
    [email, testPassword],
    [who.email, testPassword],
  ] as const) {
    expect(await signsIn(address, password)).toBe('session.credentials_wrong');
  }
  expect(await outcomeOf(runAs(host(), who, getAccountVerb, {}))).toBe('session.required');
  for (const address of [who.email, email]) {
    expect((await lastMailTo(host().db, address)).template).toBe('identifierRestored');
  }
});

test('ACC-6: it works however often the address has been changed since, and ends the later links', async () => {
  const who = await person();
  const [thief, again] = [newEmail(), newEmail()];
  const token = await move(who, who.email, thief);
  advance(host(), 60);
  await confirmSudo(host(), who);
  const thiefs = await move(who, thief, again);
  await undo(token);
  expect((await accountOf(who)).loginIdentifier).toBe(who.email);
  expect(await outcomeOf(undo(thiefs))).toBe('account.link_expired');
  expect(await signsIn(again, testPassword)).toBe('session.credentials_wrong');
});

test('ACC-6: undoing a later change leaves the link of an earlier one', async () => {
  const who = await person();
  const [second, third] = [newEmail(), newEmail()];
  const first = await move(who, who.email, second);
  advance(host(), 60);
  await confirmSudo(host(), who);
  await undo(await move(who, second, third));
  expect((await accountOf(who)).loginIdentifier).toBe(second);
  expect(await outcomeOf(undo(first))).toBe('ok');
  expect((await accountOf(who)).loginIdentifier).toBe(who.email);
});

test('ACC-6: an address that was under way no longer takes effect', async () => {
  const who = await person();
  const token = await move(who, who.email, newEmail());
  const pending = newEmail();
  await runAs(host(), who, changeIdentifierVerb, { email: pending, password: testPassword });
  const thiefs = await linkTokenTo(host(), pending);
  await undo(token);
  expect(await outcomeOf(confirm(thiefs))).toBe('account.link_expired');
});

test('ACC-6: confirming another address while the former one undoes: the undo holds', async () => {
  for (let round = 0; round < 5; round += 1) {
    const who = await person();
    const token = await move(who, who.email, newEmail());
    const pending = newEmail();
    await runAs(host(), who, changeIdentifierVerb, { email: pending, password: testPassword });
    const thiefs = await linkTokenTo(host(), pending);
    await Promise.all([undo(token), outcomeOf(confirm(thiefs))]);
    expect((await accountOf(who)).loginIdentifier).toBe(who.email);
  }
});

test('ACC-7: a recovery e-mail set around the change goes, one of long before stays', async () => {
  const [one, two] = [await person(), await person()];
  const [kept, thiefs] = [newEmail(), newEmail()];
  await setRecovery(one, kept);
  advance(host(), 8 * 24 * hour);
  for (const who of [one, two]) await confirmSudo(host(), who);
  await setRecovery(two, thiefs);
  advance(host(), 60);
  for (const who of [one, two]) await undo(await move(who, who.email, newEmail()));
  expect((await accountOf(one)).recoveryEmail).toBe(kept);
  expect(await accountOf(two)).toMatchObject({ recoveryEmail: null, recoveryEmailConfirmedAt: null });
  expect((await lastMailTo(host().db, thiefs)).template).toBe('identifierRestored');
});

test('ACC-6, SEC-3: second factors added since the change go, those of before stay', async () => {
  const who = await person();
  const factor = (createdAt: Date, credential: string) => ({
    ...{ accountId: who.id, id: newId(), kind: 'passkey' as const, createdAt },
    ...{ credentialId: Buffer.from(credential), publicKey: Buffer.from('key'), signCount: 0n },
  });
  const before = factor(host().now(), `before ${who.id}`);
  advance(host(), 60);
  const token = await move(who, who.email, newEmail());
  const since = factor(host().now(), `since ${who.id}`);
  await host().db.insertInto('secondFactor').values([before, since]).execute();
  await undo(token);
  const left = await host()
    .db.selectFrom('secondFactor')
    .select('id')
    .where('accountId', '=', who.id)
    .execute();
  expect(left).toEqual([{ id: before.id }]);
});

test('ACC-6: the link is good for 72 hours, to the second, and works once even when pressed at once', async () => {
  const [one, two] = [await person(), await person()];
  const first = await move(one, one.email, newEmail());
  const second = await move(two, two.email, newEmail());
  advance(host(), 72 * hour - 1);
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => outcomeOf(undo(first))));
  expect(outcomes.sort()).toEqual([...Array(3).fill('account.link_expired'), 'ok']);
  advance(host(), 1);
  expect(await outcomeOf(undo(second))).toBe('account.link_expired');
  expect(await outcomeOf(undo(newToken()))).toBe('account.link_expired');
});

test.each([
  ['account.password_too_weak', 'abcabcabcabc'],
  ['account.password_too_common', 'Iloveyou'],
])('ACC-8: %s: refused beside the field, and the link still works', async (code, password) => {
  const who = await person();
  const token = await move(who, who.email, newEmail());
  expect(await refusalOf(undo(token, password))).toMatchObject({ code, fields: [{ path: 'newPassword' }] });
  expect(await outcomeOf(undo(token))).toBe('ok');
});

test('ACC-8: the password is held against the address that comes back', async () => {
  const who = await person();
  const token = await move(who, who.email, newEmail());
  expect((await refusalOf(undo(token, `x ${who.email} y`))).code).toBe(
    'account.password_contains_identifier',
  );
});

test('ACC-6: afterwards the page shows nothing under way', async () => {
  const who = await person();
  await undo(await move(who, who.email, newEmail()));
  const request = visitor();
  await signInVerb.run(host(), request, { email: who.email, password: newPassword });
  expect(await getSecurityVerb.run(host(), requestOf(request.issued[0]), {})).toMatchObject({
    ...{ loginIdentifier: who.email, pendingIdentifier: null, recoveryEmail: null },
    passwordChangedAt: host().now().toISOString(),
  });
});
