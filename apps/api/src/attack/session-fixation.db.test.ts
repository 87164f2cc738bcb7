import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { codeOf, personWithAuthenticator } from '@atrium/core/test/second-factors';
import { createPerson, createTestOrganization, testPassword } from '@atrium/core/test/test-host';
import { readConfirmationMail } from '@atrium/core/test/visitor';
import { beforeAll, expect, test } from 'vitest';
import { cookieHeader, cookiesOf } from '../../test/browser-cookies.ts';
import { dataOf, errorOf, mutate, query, tokenOf, useTestApp } from '../../test/test-app.ts';
import { allActions, call, sharedPowerful } from '../../test/walk-actions.ts';

const app = useTestApp();
const powerful = sharedPowerful(() => app().host);

const signIn = (email: string, headers = {}) =>
  mutate(app(), 'session.signIn', { email, password: testPassword }, { headers });
const finish = (headers: Record<string, string>, input: object) =>
  mutate(app(), 'session.finishSignIn', input, { headers });
const accountOf = async (token: string | null) => {
  const response = await query(app(), 'account.get', {}, { token });
  return response.ok ? (await dataOf('account.get', response)).account.id : null;
};

/** Between the two steps: what the browser holds, and what it still has to prove. */
async function halfSignedIn() {
  const victim = await personWithAuthenticator(app().host);
  const jar = cookiesOf(await signIn(victim.person.email));
  return { ...victim, jar, pending: jar.sign_in ?? '' };
}

test('SEC-9: a session that somebody planted before is ended by signing in, not filled', async () => {
  const [attacker, victim] = [await createPerson(app().host), await createPerson(app().host)];
  for (const planted of [attacker.token, 'A'.repeat(43)]) {
    const headers = cookieHeader({ session: planted });
    const token = tokenOf(await signIn(victim.email, headers));
    expect(token).not.toBe(planted);
    expect(await accountOf(token)).toBe(victim.id);
    expect(await accountOf(planted)).toBeNull();
  }
});

test('SEC-9: a sign-in that somebody planted before is replaced, not filled', async () => {
  const victim = await personWithAuthenticator(app().host);
  const planted = 'B'.repeat(43);
  const jar = cookiesOf(await signIn(victim.person.email, cookieHeader({ sign_in: planted })));
  expect(jar.sign_in).not.toBe(planted);
  const code = { method: 'authenticator', code: codeOf(victim.secret, app().host.now()) };
  expect((await finish(cookieHeader({ sign_in: planted }), code)).status).not.toBe(200);
});

test('SEC-9: a second step takes a new session, and leaves none of either cookie behind', async () => {
  const { person, secret, pending } = await halfSignedIn();
  const planted = await createPerson(app().host);
  const code = { method: 'authenticator', code: codeOf(secret, app().host.now()) };
  const answer = await finish(cookieHeader({ sign_in: pending, session: planted.token }), code);
  const jar = cookiesOf(answer);
  expect(await accountOf(jar.session ?? null)).toBe(person.id);
  expect(jar.sign_in).toBeNull();
  expect([pending, planted.token]).not.toContain(jar.session);
  expect(await accountOf(planted.token)).toBeNull();
  expect((await finish(cookieHeader({ sign_in: pending }), code)).status).not.toBe(200);
});

test('SEC-4: somebody else’s half sign-in is not finished with one’s own code', async () => {
  const [victim, attacker] = [await halfSignedIn(), await halfSignedIn()];
  const own = { method: 'authenticator', code: codeOf(attacker.secret, app().host.now()) };
  const answer = await finish(cookieHeader({ sign_in: victim.pending }), own);
  expect(tokenOf(answer)).toBeNull();
  expect(await errorOf(answer)).toMatchObject({ code: 'factor.code_wrong' });
  const backup = { method: 'backup_code', code: attacker.backupCodes[0] ?? '' };
  expect(tokenOf(await finish(cookieHeader({ sign_in: victim.pending }), backup))).toBeNull();
});

const closed = allActions
  .filter(({ scope }) => scope !== 'public')
  .map((action): [string, AnyAction] => [action.name, action]);

let half: Awaited<ReturnType<typeof halfSignedIn>>;
beforeAll(async () => {
  half = await halfSignedIn();
});

test.each(closed)('SEC-4: %s: the password without the second factor opens nothing', async (_, action) => {
  const { jar, pending } = half;
  const { inputOf } = await powerful(action);
  const input = inputOf(action);
  for (const headers of [
    cookieHeader(jar),
    cookieHeader({ session: pending }),
    cookieHeader({ session: pending, sign_in: pending, device: pending }),
    cookieHeader({ session: jar.device ?? pending }),
  ]) {
    const { status, code } = await errorOf(await call(app(), action, input, { headers }));
    expect([status, code]).toEqual([401, 'session.required']);
  }
});

test('SEC-4: a session is no half sign-in, and a known browser is neither', async () => {
  const { secret, person, jar } = await halfSignedIn();
  const code = () => ({ method: 'authenticator', code: codeOf(secret, app().host.now()) });
  for (const token of [person.token, 'C'.repeat(43), jar.device ?? '']) {
    const { code: refusal } = await errorOf(await finish(cookieHeader({ sign_in: token }), code()));
    expect(refusal).toBe('session.sign_in_expired');
  }
});

test('SEC-4: no way that begins with a mail leads past the second factor', async () => {
  const { person } = await personWithAuthenticator(app().host);
  const { host } = app();
  await host.db
    .updateTable('account')
    .set({ loginIdentifierConfirmedAt: null })
    .where('id', '=', person.id)
    .execute();
  const asked = await mutate(app(), 'account.requestConfirmation', {}, { token: person.token });
  const { confirmationId } = await dataOf('account.requestConfirmation', asked);
  const { code, token } = await readConfirmationMail(host, person.email);
  const byCode = await mutate(app(), 'account.confirmEmail', { by: 'code', confirmationId, code });
  expect(tokenOf(byCode)).toBeNull();
  expect(tokenOf(await mutate(app(), 'account.confirmEmail', { by: 'link', token }))).toBeNull();
});

test('SEC-4: a half sign-in ends after ten minutes, with a new password, and when its owner is signed in', async () => {
  const { secret, pending, person } = await halfSignedIn();
  const proof = () => ({ method: 'authenticator', code: codeOf(secret, app().host.now()) });
  const change = { password: testPassword, newPassword: 'another good password here' };
  await app()
    .host.db.updateTable('session')
    .set({ sudoUntil: new Date(app().host.now().getTime() + 600_000) })
    .where('accountId', '=', person.id)
    .execute();
  expect((await mutate(app(), 'account.changePassword', change, { token: person.token })).status).toBe(200);
  expect(await errorOf(await finish(cookieHeader({ sign_in: pending }), proof()))).toMatchObject({
    code: 'session.sign_in_expired',
  });
  const late = await halfSignedIn();
  app().host.clock.now = new Date(app().host.now().getTime() + 600_000);
  const { code } = await errorOf(
    await finish(cookieHeader({ sign_in: late.pending }), {
      ...{ method: 'authenticator', code: codeOf(late.secret, app().host.now()) },
    }),
  );
  expect(code).toBe('session.sign_in_expired');
});

test('SEC-9: the token changes when the password is confirmed, and the former one opens nothing sensitive', async () => {
  const person = await createPerson(app().host);
  await createTestOrganization(app().host, person);
  const confirmed = await mutate(
    app(),
    'session.confirmPassword',
    { password: testPassword },
    { token: person.token },
  );
  const fresh = tokenOf(confirmed);
  expect(fresh).not.toBeNull();
  expect(fresh).not.toBe(person.token);
  expect(await errorOf(await mutate(app(), 'session.endOthers', {}, { token: person.token }))).toMatchObject({
    code: 'session.sudo_required',
  });
  app().host.clock.now = new Date(app().host.now().getTime() + 31_000);
  expect(await accountOf(person.token)).toBeNull();
  expect(await accountOf(fresh)).toBe(person.id);
});

test('SEC-9: signing out ends the session for everybody who has its token', async () => {
  const { token } = await createPerson(app().host);
  const copies = await Promise.all([1, 2, 3].map(() => accountOf(token)));
  expect(copies).not.toContain(null);
  await mutate(app(), 'session.signOut', {}, { token });
  expect(await accountOf(token)).toBeNull();
});
