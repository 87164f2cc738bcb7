import { randomUUID } from 'node:crypto';
import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import {
  addMember,
  advance,
  createPerson,
  outcomeOf,
  refusalOf,
  requestOf,
  useTestHost,
} from '../../test/test-host.ts';
import { signUpForm, signUpVisitor } from '../../test/visitor.ts';
import { removeExpired } from '../jobs/remove-expired.ts';
import { newToken } from '../kernel/session-token.ts';
import { signInVerb } from '../session/sign-in.ts';
import { claimSignUpVerb } from './claim-sign-up.ts';
import { confirmEmailVerb } from './confirm-email.ts';
import { getAccountVerb } from './get-account.ts';
import { rejectSignUpVerb } from './reject-sign-up.ts';
import { signUpVerb } from './sign-up.ts';

const host = useTestHost();
const newPassword = 'quiet rivers carry paper boats';

const visitor = () => requestOf(null, randomUUID());
const claim = (token: string, password = newPassword, request = visitor()) =>
  claimSignUpVerb.run(host(), request, { token, newPassword: password });
const reject = (token: string) => rejectSignUpVerb.run(host(), visitor(), { token });

async function signIn(email: string, password: string): Promise<string> {
  const request = visitor();
  await signInVerb.run(host(), request, { email, password });
  return request.issued[0] ?? '';
}

const accountOf = (email: string) =>
  host().db.selectFrom('account').selectAll().where('loginIdentifier', '=', email).executeTakeFirst();
const organizationsOf = async (email: string) => {
  const account = await accountOf(email);
  const rows = host()
    .db.selectFrom('member')
    .select('organizationId')
    .where('accountId', '=', account?.id ?? '');
  return (await rows.execute()).map(({ organizationId }) => organizationId);
};

test('ACC-1: the owner of the address sets a password; who signed up is out, with every session', async () => {
  const stranger = await signUpVisitor(host());
  const strangersSession = await signIn(stranger.email, stranger.password);
  const request = visitor();
  expect(await claim(stranger.token, newPassword, request)).toEqual({});
  expect((await accountOf(stranger.email))?.loginIdentifierConfirmedAt).toEqual(host().now());
  expect(await outcomeOf(getAccountVerb.run(host(), requestOf(strangersSession), {}))).toBe(
    'session.required',
  );
  expect(await outcomeOf(signIn(stranger.email, stranger.password))).toBe('session.credentials_wrong');
  const { account } = await getAccountVerb.run(host(), requestOf(request.issued[0]), {});
  expect(account).toMatchObject({ loginIdentifier: stranger.email, loginIdentifierConfirmed: true });
});

test('ACC-1: nothing that the stranger has put in place opens the account', async () => {
  const stranger = await signUpVisitor(host());
  const account = await accountOf(stranger.email);
  const accountId = account?.id ?? '';
  const factor = {
    ...{ accountId, id: newId(), kind: 'passkey' as const, createdAt: host().now() },
    ...{ credentialId: Buffer.from(accountId), publicKey: Buffer.from('key'), signCount: 0n },
  };
  await host().db.insertInto('secondFactor').values(factor).execute();
  const [organizationId = ''] = await organizationsOf(stranger.email);
  await addMember(host(), organizationId, await createPerson(host()), 'administrator');
  await claim(stranger.token);
  const left = await host()
    .db.selectFrom('secondFactor')
    .select('id')
    .where('accountId', '=', accountId)
    .execute();
  expect(left).toEqual([]);
  const members = await host()
    .db.selectFrom('member')
    .select('accountId')
    .where('organizationId', '=', organizationId)
    .execute();
  expect(members).toEqual([{ accountId }]);
});

test('ACC-1: in an organization that another legal representative holds, the owner of the address is no member', async () => {
  const stranger = await signUpVisitor(host());
  const [organizationId = ''] = await organizationsOf(stranger.email);
  await addMember(host(), organizationId, await createPerson(host()), 'legal_representative');
  await claim(stranger.token);
  expect(await organizationsOf(stranger.email)).toEqual([]);
});

test('ACC-1: "this was not me" removes the account and its organization, and the address is free again', async () => {
  const stranger = await signUpVisitor(host());
  const [organizationId = ''] = await organizationsOf(stranger.email);
  expect(await reject(stranger.token)).toEqual({});
  expect(await accountOf(stranger.email)).toBeUndefined();
  const organization = host().db.selectFrom('organization').select('id').where('id', '=', organizationId);
  expect(await organization.execute()).toEqual([]);
  const { confirmationId } = await signUpVerb.run(host(), visitor(), signUpForm({ email: stranger.email }));
  expect(confirmationId).toBeTruthy();
  expect(await accountOf(stranger.email)).toBeDefined();
});

test('ACC-1: the link works once, whichever of the answers is faster', async () => {
  for (let round = 0; round < 4; round += 1) {
    const stranger = await signUpVisitor(host());
    const { token, confirmationId } = stranger;
    const outcomes = await Promise.all([
      outcomeOf(claim(token)),
      outcomeOf(reject(token)),
      outcomeOf(confirmEmailVerb.run(host(), visitor(), { by: 'link', token, confirmationId })),
      outcomeOf(claim(token)),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
    expect(await outcomeOf(claim(token))).toBe('account.link_expired');
    expect(await outcomeOf(reject(token))).toBe('account.link_expired');
  }
});

test('ACC-1: a link that has run out, was replaced or made up does nothing', async () => {
  const stranger = await signUpVisitor(host());
  for (const call of [claim, reject]) expect(await outcomeOf(call(newToken()))).toBe('account.link_expired');
  advance(host(), 24 * 3600);
  for (const call of [claim, reject]) {
    expect(await outcomeOf(call(stranger.token))).toBe('account.link_expired');
  }
  expect(await accountOf(stranger.email)).toBeDefined();
});

test('ACC-1: an account that is confirmed cannot be claimed or rejected by an old link', async () => {
  const person = await signUpVisitor(host());
  await confirmEmailVerb.run(host(), visitor(), {
    by: 'code',
    confirmationId: person.confirmationId,
    code: person.code,
  });
  expect(await outcomeOf(claim(person.token))).toBe('account.link_expired');
  expect(await outcomeOf(reject(person.token))).toBe('account.link_expired');
});

test('ACC-8: the password is held against the policy, and the link still works', async () => {
  const stranger = await signUpVisitor(host());
  for (const [code, password] of [
    ['account.password_too_weak', 'abcabcabcabc'],
    ['account.password_too_common', 'Iloveyou'],
    ['account.password_contains_identifier', `x ${stranger.email} y`],
  ] as const) {
    expect(await refusalOf(claim(stranger.token, password))).toMatchObject({
      code,
      fields: [{ path: 'newPassword' }],
    });
  }
  expect(await outcomeOf(claim(stranger.token))).toBe('ok');
});

test('ACC-1: a sign-up that nobody confirms or uses goes after 30 days, to the second; others stay', async () => {
  const unused = await signUpVisitor(host());
  const confirmed = await signUpVisitor(host());
  await claim(confirmed.token);
  const shared = await signUpVisitor(host());
  const [organizationId = ''] = await organizationsOf(shared.email);
  await addMember(host(), organizationId, await createPerson(host()), 'collaborator');
  advance(host(), 30 * 86_400);
  await removeExpired(host());
  expect(await accountOf(unused.email)).toBeDefined();
  const used = await signUpVisitor(host());
  advance(host(), 29 * 86_400);
  await signIn(used.email, used.password);
  advance(host(), 2 * 86_400);
  await removeExpired(host());
  expect(await accountOf(unused.email)).toBeUndefined();
  for (const { email } of [confirmed, shared, used]) expect(await accountOf(email)).toBeDefined();
  expect(host().logged.filter(({ level }) => level === 'error')).toEqual([]);
});
