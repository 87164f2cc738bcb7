import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { createPasswordHasher } from '@atrium/core/account/password-hasher';
import { deliverMail } from '@atrium/core/jobs/deliver-mail';
import { sendPasswordReset } from '@atrium/core/jobs/send-password-reset';
import { invitationOf, readInvitationLink } from '@atrium/core/test/invited';
import { linkTokenTo } from '@atrium/core/test/links';
import { codeOf } from '@atrium/core/test/second-factors';
import { lastMailTo } from '@atrium/core/test/test-host';
import { newEmail, otherCode, readConfirmationMail, signUpForm } from '@atrium/core/test/visitor';
import { expect, test } from 'vitest';
import { cookieHeader, cookiesOf } from '../../test/browser-cookies.ts';
import { findSecrets } from '../../test/find-secrets.ts';
import { dataOf, mutate, query, tokenOf, useTestApp } from '../../test/test-app.ts';

const app = useTestApp({}, { passwords: createPasswordHasher() });

/** Codes and links wait here for the job that sends them, which erases them. */
const waiting = ['outbox_mail.content', 'outbox_sms.content'];

async function ask(name: string, input: object, token: string | null = null) {
  return mutate(app(), name, input, { token, from: randomUUID() });
}

/** Everything secret that an account comes by, from the sign-up on. */
async function liveThrough(): Promise<ReadonlySet<string>> {
  const secrets = new Set<string>();
  const keep = (...values: (string | null | undefined)[]): void => {
    for (const value of values) if (value) secrets.add(value);
  };
  const form = signUpForm({ password: 'the first password of Vera' });
  keep(form.password, 'a wrong guess at the password', 'the second password of Vera');
  const { confirmationId } = await dataOf('account.signUp', await ask('account.signUp', form));
  const mail = await readConfirmationMail(app().host, form.email);
  keep(mail.code, mail.token);
  const wrong = { by: 'code', confirmationId, code: otherCode(mail.code) };
  keep(wrong.code);
  await ask('account.confirmEmail', wrong);
  const confirmed = await ask('account.confirmEmail', { ...wrong, code: mail.code });
  keep(tokenOf(confirmed));
  await ask('session.signIn', { email: form.email, password: 'a wrong guess at the password' });
  const signedIn = await ask('session.signIn', { email: form.email, password: form.password });
  const first = tokenOf(signedIn);
  await ask('session.confirmPassword', { password: 'a wrong guess at the password' }, first);
  const token = tokenOf(await ask('session.confirmPassword', { password: form.password }, first));
  keep(first, token);
  const change = { password: form.password, newPassword: 'the second password of Vera' };
  expect((await ask('account.changePassword', change, token)).status).toBe(200);
  await ask('account.signUp', { ...form, password: 'a wrong guess at the password' });
  await ask('session.signOut', {}, token);
  await liveOn(form.email, keep);
  return secrets;
}

type Keep = (...values: (string | null | undefined)[]) => void;

/** Second factors, links for other addresses and a forgotten password, an invitation, a lost second factor. */
async function liveOn(email: string, keep: Keep): Promise<void> {
  const password = 'the second password of Vera';
  const { host } = app();
  let token = tokenOf(await ask('session.signIn', { email, password }));
  keep(token);
  const started = await ask('secondFactor.startAuthenticator', {}, token);
  const { secret } = await dataOf('secondFactor.startAuthenticator', started);
  const code = codeOf(secret, host.now());
  const activated = await ask('secondFactor.activateAuthenticator', { code }, token);
  const { backupCodes } = await dataOf('secondFactor.activateAuthenticator', activated);
  keep(secret, ...(backupCodes ?? []), tokenOf(activated));
  token = tokenOf(activated) ?? token;
  const half = cookiesOf(await ask('session.signIn', { email, password }));
  keep(half.sign_in);
  const finish = (input: object) =>
    mutate(app(), 'session.finishSignIn', input, { headers: cookieHeader(half), from: randomUUID() });
  await finish({ method: 'authenticator', code: '000000' });
  const jar = cookiesOf(await finish({ method: 'backup_code', code: backupCodes?.[0] ?? '' }));
  keep(jar.session, jar.device);
  token = jar.session ?? token;

  const [recovery, next, guest] = [newEmail(), newEmail(), newEmail()];
  await ask('account.changeRecoveryEmail', { email: recovery, password }, token);
  const proof = await linkTokenTo(host, recovery);
  await ask('account.confirmAddress', { token: proof });
  await ask('account.changeIdentifier', { email: next, password }, token);
  const change = await linkTokenTo(host, next);
  expect((await ask('account.confirmAddress', { token: change })).status).toBe(200);
  keep(proof, change, await linkTokenTo(host, email, 'undoLink'));
  await sendPasswordReset(host, { email: next, requestId: randomUUID(), address: '192.0.2.1' });
  keep(await linkTokenTo(host, next));

  const { organizations } = await dataOf('account.get', await query(app(), 'account.get', {}, { token }));
  const invitation = invitationOf(organizations[0]?.id ?? '', [guest]);
  expect((await ask('invitation.create', invitation, token)).status).toBe(200);
  keep((await readInvitationLink(host, guest)).link.token);
  const review = await ask('identityReview.start', { email: next, password });
  keep((await dataOf('identityReview.start', review)).token);
}

test('SEC-1, AUD-1: no password, token, link or code stands anywhere in the store', async () => {
  const secrets = [...(await liveThrough())];
  expect(secrets.length).toBeGreaterThan(25);
  const found = await findSecrets(app().host.db, secrets);
  expect(found.filter((place) => !waiting.includes(place))).toEqual([]);
});

test('SEC-1: what waited to be sent is erased when it has been', async () => {
  const secrets = [...(await liveThrough())];
  expect(await findSecrets(app().host.db, secrets)).toEqual(['outbox_mail.content']);
  const brand = { name: 'Atrium', url: 'https://portal.example' };
  const sent: string[] = [];
  const deliver = async ({ text }: { text: string }) => {
    sent.push(text);
  };
  for (const { id } of await app().host.db.selectFrom('outboxMail').select('id').execute()) {
    await deliverMail(app().host, { brand, from: 'a@b.example', transport: { deliver } }, id);
  }
  expect(sent.length).toBeGreaterThan(2);
  expect(await findSecrets(app().host.db, secrets)).toEqual([]);
});

test('SEC-1: nothing secret is logged, measured or answered in a refusal', async () => {
  const { answers, secrets } = await failing();
  const logged = app().host.logged.map((entry) => `${JSON.stringify(entry)} ${inspect(entry.error)}`);
  expect(logged.join()).not.toMatch(secrets);
  for (const response of answers) expect(await response.text()).not.toMatch(secrets);
});

/** Calls that go wrong in every way, one deep inside, each with something secret in it. */
async function failing() {
  const secrets = /a very secret password|sEcReTtOkEn/;
  const password = 'a very secret password';
  const token = 'sEcReTtOkEn'.repeat(4).slice(0, 43);
  const form = signUpForm({ password });
  const { schema } = app().host.db;
  await schema.alterTable('emailConfirmation').renameTo('away').execute();
  const broken = [
    await ask('account.signUp', form),
    await ask('account.confirmEmail', { by: 'link', token }),
  ];
  await schema.alterTable('away').renameTo('emailConfirmation').execute();
  expect(broken.map(({ status }) => status)).toEqual([500, 500]);
  const refused = [
    await ask('account.signUp', { ...form, email: 'none' }),
    await ask('session.signIn', { email: form.email, password }),
    await ask('session.signIn', { email: form.email, password: [password] }),
    await ask('account.confirmEmail', { by: 'link', token }),
    await ask('account.confirmEmail', { by: 'code', confirmationId: token, code: token }),
    await query(app(), 'account.get', {}, { token }),
  ];
  return { secrets, answers: [...broken, ...refused] };
}

test('a secret that stands somewhere is found, as text, inside JSON and as bytes', async () => {
  const { db } = app().host;
  const form = signUpForm();
  await ask('account.signUp', form);
  const { content } = await lastMailTo(db, form.email);
  expect(await findSecrets(db, [content.code ?? ''])).toContain('outbox_mail.content');
  const { tokenHash } = await db
    .selectFrom('emailConfirmation')
    .select('tokenHash')
    .executeTakeFirstOrThrow();
  expect(await findSecrets(db, [tokenHash.toString('base64url')])).toContain('email_confirmation.tokenHash');
  expect(await findSecrets(db, [form.email])).toContain('account.loginIdentifier');
});
