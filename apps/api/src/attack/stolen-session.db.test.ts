import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { createPerson, type TestPerson, testPassword } from '@atrium/core/test/test-host';
import { expect, test } from 'vitest';
import { errorOf, mutate, query, tokenOf, useTestApp } from '../../test/test-app.ts';
import { allActions, call, createPowerful } from '../../test/walk-actions.ts';

const app = useTestApp();

const mutations = allActions.filter(({ kind, scope }) => kind === 'mutation' && scope !== 'public');
const asking = mutations.filter(({ sudo }) => sudo);

/** What changes how one gets in, ends somebody's access, cannot be undone, or hands out a secret (SEC-8). */
const sensitive =
  /password|identifier|recovery|factor|passkey|authenticator|backup|codes|phone|sms|close|delete|remove|token|balance|succession|session\.end/i;

/** Sounds sensitive and asks for no password: action → why a thief gains nothing by it. */
const harmless: Readonly<Record<string, string>> = {
  'desk.closeCase': 'ends what one sees of a customer; another look wants a new code or reason',
  'purchase.removeCartLine': 'a line of a cart, which can be put in again',
  'purchase.removePromoCode': 'a code of a cart, which can be entered again',
  'apiToken.revoke': 'takes a right away; whoever does it wrongly makes a new token',
  'staffToken.revoke': 'takes a right away',
  'session.confirmPassword': 'it takes the password itself',
  'organization.removeLogo': 'a picture, which can be brought again',
  'account.removePicture': 'a picture, which can be brought again',
  'succession.start': 'two of the staff judge it, everyone is told, and fourteen days remain to stop it',
  'succession.upload': 'a document for the staff to judge',
  'succession.submit': 'two of the staff judge it, everyone is told, and fourteen days remain to stop it',
  'succession.stop': 'it leaves the organization as it is',
  'team.removeMembers': 'who leaves a team stays in the organization, and is added again',
  'team.delete': 'what it takes from whom is in a report that has to be made first',
};

/** Takes back what a fresh sign-in or a test has given: a session as a thief finds it. */
async function steal({ id }: TestPerson): Promise<void> {
  await app().host.db.updateTable('session').set({ sudoUntil: null }).where('accountId', '=', id).execute();
}

/** Everybody is one, and invited to be one: what is done to them wants the password. */
async function makeRepresentatives(): Promise<void> {
  const role = 'legal_representative';
  const { db } = app().host;
  await Promise.all([
    db.updateTable('member').set({ role }).execute(),
    db.updateTable('invitation').set({ role }).execute(),
  ]);
}

test('SEC-8: every action that sounds sensitive asks for the password, or is reviewed', () => {
  const silent = mutations
    .filter(({ name, sudo }) => sensitive.test(name) && !sudo && !(name in harmless))
    .map(({ name }) => name);
  expect(silent).toEqual([]);
  for (const name of Object.keys(harmless)) expect(mutations.map((action) => action.name)).toContain(name);
});

test.each(asking.map((action): [string, AnyAction] => [action.name, action]))(
  'SEC-8: %s: a stolen session without the password does not do it',
  async (_, action) => {
    const { person, inputOf } = await createPowerful(app().host, action);
    await steal(person);
    if (action.sudo === 'legal_representative') await makeRepresentatives();
    const input = inputOf(action);
    const ways: readonly object[] = [
      input,
      { ...input, sudo: true, sudoUntil: '2099-01-01T00:00:00Z' },
      { ...input, password: '' },
    ];
    for (const [index, way] of ways.entries()) {
      const headers = { 'x-sudo': '1', 'sudo-until': '2099-01-01T00:00:00Z' };
      const refusal = await errorOf(await call(app(), action, way, { token: person.token, headers }));
      // An empty password is no input at all where the action takes one.
      if (index === 2 && refusal.code === 'request.invalid_input') continue;
      expect(refusal).toMatchObject({ status: 403, code: 'session.sudo_required' });
    }
    const sudo = await app()
      .host.db.selectFrom('session')
      .select('sudoUntil')
      .where('accountId', '=', person.id)
      .execute();
    expect(sudo.every(({ sudoUntil }) => sudoUntil === null)).toBe(true);
  },
);

test('SEC-8: the owner’s confirmed password opens nothing in the stolen session', async () => {
  const owner = await createPerson(app().host);
  await steal(owner);
  const signedIn = await mutate(app(), 'session.signIn', { email: owner.email, password: testPassword });
  const [token, stolen] = [tokenOf(signedIn), owner.token];
  expect((await mutate(app(), 'session.confirmPassword', { password: testPassword }, { token })).status).toBe(
    200,
  );
  expect(await errorOf(await mutate(app(), 'session.endOthers', {}, { token: stolen }))).toMatchObject({
    code: 'session.sudo_required',
  });
});

const passwordFields = ['password', 'currentPassword'];
const takingPassword = mutations.filter(({ input }) => {
  const shape = (input as { shape?: Record<string, unknown> }).shape ?? {};
  return passwordFields.some((field) => field in shape);
});

test.each(takingPassword.map((action): [string, AnyAction] => [action.name, action]))(
  'SEC-2, SEC-8: %s: the password cannot be guessed in a stolen session, not from many addresses either',
  async (_, action) => {
    const { person, inputOf } = await createPowerful(app().host, action);
    const codes: string[] = [];
    for (let guess = 0; guess < 25; guess += 1) {
      const wrong = Object.fromEntries(passwordFields.map((field) => [field, `wrong guess number ${guess}`]));
      const response = await call(app(), action, { ...inputOf(action), ...wrong }, { token: person.token });
      codes.push(response.ok ? 'ok' : (await errorOf(response)).code);
    }
    expect(codes).not.toContain('ok');
    expect(codes.at(-1)).toBe('request.rate_limited');
    expect(codes.filter((code) => code !== 'request.rate_limited').length).toBeLessThanOrEqual(10);
  },
);

test('SEC-9: a token that was never handed out opens nothing, however it looks', async () => {
  const { token } = await createPerson(app().host);
  const { tokenHash } = await app()
    .host.db.selectFrom('session')
    .select('tokenHash')
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow();
  for (const forged of [
    token.slice(0, -1),
    `${token}A`,
    token.toUpperCase(),
    tokenHash.toString('base64url'),
    tokenHash.toString('hex'),
    "' or true --",
    '%',
    '\\x00',
    '..',
  ]) {
    expect((await query(app(), 'account.get', {}, { token: forged })).status, forged).toBe(401);
  }
});
