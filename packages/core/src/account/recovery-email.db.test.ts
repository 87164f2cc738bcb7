import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { confirmSudo, linkTokenTo } from '../../test/links.ts';
import {
  accountEvents,
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
import { newEmail } from '../../test/visitor.ts';
import { changeRecoveryEmailVerb } from './change-recovery-email.ts';
import { confirmAddressVerb } from './confirm-address.ts';
import { getSecurityVerb } from './get-security.ts';
import { removeRecoveryEmailVerb } from './remove-recovery-email.ts';

const host = useTestHost();
const purpose = 'recovery_email';

const person = async (confirmed = true) => confirmSudo(host(), await createPerson(host(), confirmed));
const change = (who: TestPerson, email: string, password = testPassword) =>
  runAs(host(), who, changeRecoveryEmailVerb, { email, password });
const confirm = (token: string) => confirmAddressVerb.run(host(), requestOf(null, randomUUID()), { token });
const security = (who: TestPerson) => runAs(host(), who, getSecurityVerb, {});

async function withRecovery() {
  const [who, recovery] = [await person(), newEmail()];
  await change(who, recovery);
  await confirm(await linkTokenTo(host(), recovery));
  return { who, recovery };
}

test('ACC-7: it is used only when its link has been opened', async () => {
  const [who, email] = [await person(), newEmail()];
  await change(who, email);
  expect(await security(who)).toMatchObject({ recoveryEmail: null, pendingRecoveryEmail: { email } });
  expect(await confirm(await linkTokenTo(host(), email))).toEqual({ purpose, email });
  expect(await security(who)).toMatchObject({ recoveryEmail: email, pendingRecoveryEmail: null });
  expect((await accountEvents(host().db, who.id)).at(-1)).toMatchObject({
    event: 'account.confirmAddress',
    after: { recoveryEmail: email },
  });
});

test('ACC-7: a new one replaces the former when it is proven; the former and the identifier are told', async () => {
  const { who, recovery } = await withRecovery();
  const next = newEmail();
  await change(who, next);
  expect((await security(who)).recoveryEmail).toBe(recovery);
  await confirm(await linkTokenTo(host(), next));
  expect((await security(who)).recoveryEmail).toBe(next);
  for (const address of [recovery, who.email]) {
    expect(await lastMailTo(host().db, address)).toMatchObject({
      template: 'recoveryEmailChanged',
      content: { change: 'set', recoveryEmail: next },
    });
  }
});

test('ACC-7: removed, both addresses are told, and removing nothing tells nobody', async () => {
  const { who, recovery } = await withRecovery();
  await runAs(host(), who, removeRecoveryEmailVerb, {});
  expect((await security(who)).recoveryEmail).toBeNull();
  for (const address of [recovery, who.email]) {
    expect(await lastMailTo(host().db, address)).toMatchObject({
      template: 'recoveryEmailChanged',
      content: { change: 'removed', recoveryEmail: recovery },
    });
  }
  const before = await mailsTo(host().db, who.email);
  await runAs(host(), who, removeRecoveryEmailVerb, {});
  expect(await mailsTo(host().db, who.email)).toEqual(before);
});

test('ACC-7: it differs from the login identifier, in the verb and in the database', async () => {
  const { who } = await withRecovery();
  expect(await refusalOf(change(who, who.email))).toMatchObject({
    code: 'account.address_is_identifier',
    fields: [{ path: 'email' }],
  });
  const same = host()
    .db.updateTable('account')
    .set({ recoveryEmail: who.email, recoveryEmailConfirmedAt: host().now() })
    .where('id', '=', who.id)
    .execute();
  await expect(same).rejects.toMatchObject({ constraint_name: 'account_recovery_email_differs' });
});

test('ACC-7: the one in use and a wrong password are refused beside their fields', async () => {
  const { who, recovery } = await withRecovery();
  expect(await refusalOf(change(who, recovery))).toMatchObject({
    code: 'account.address_unchanged',
    fields: [{ path: 'email' }],
  });
  expect(await refusalOf(change(who, newEmail(), 'wrong'))).toMatchObject({
    code: 'session.password_wrong',
    fields: [{ path: 'password' }],
  });
});

test('ACC-1: whoever has not proven their own address gets no second way in', async () => {
  const who = await person(false);
  expect((await refusalOf(change(who, newEmail()))).code).toBe('account.identifier_unconfirmed');
});

test('ACC-7: one mailbox can be the second way into several accounts', async () => {
  const { recovery } = await withRecovery();
  const other = await person();
  await change(other, recovery);
  expect(await outcomeOf(confirm(await linkTokenTo(host(), recovery)))).toBe('ok');
});

test('SEC-8: setting and removing need a confirmed password; a visitor has nothing to set', async () => {
  const who = await createPerson(host());
  expect(await outcomeOf(change(who, newEmail()))).toBe('session.sudo_required');
  expect(await outcomeOf(runAs(host(), who, removeRecoveryEmailVerb, {}))).toBe('session.sudo_required');
  expect(await outcomeOf(runAs(host(), null, removeRecoveryEmailVerb, {}))).toBe('session.required');
});
