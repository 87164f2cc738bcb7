import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  accountEvents,
  advance,
  createPerson,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { otherCode, readConfirmationMail, signUpForm, signUpVisitor } from '../../test/visitor.ts';
import { newToken } from '../kernel/session-token.ts';
import { signInVerb } from '../session/sign-in.ts';
import { confirmEmailVerb } from './confirm-email.ts';
import { getAccountVerb } from './get-account.ts';
import { requestConfirmationVerb } from './request-confirmation.ts';
import { signUpVerb } from './sign-up.ts';

const host = useTestHost();

type Code = { readonly confirmationId: string; readonly code: string };

const byCode = ({ confirmationId, code }: Code, request = requestOf(null, randomUUID())) =>
  confirmEmailVerb.run(host(), request, { by: 'code', confirmationId, code });
type Link = { readonly token: string; readonly confirmationId: string | null };
/** In the browser that signed up; without the id of the sign-up it is another one. */
const byLink = ({ token, confirmationId }: Link, request = requestOf(null, randomUUID())) =>
  confirmEmailVerb.run(host(), request, { by: 'link', token, confirmationId });

const accountOf = (email: string) =>
  host().db.selectFrom('account').selectAll().where('loginIdentifier', '=', email).executeTakeFirstOrThrow();
const confirmedAt = async (email: string) => (await accountOf(email)).loginIdentifierConfirmedAt;

async function sessionOf(email: string, password: string) {
  const request = requestOf(null, randomUUID());
  await signInVerb.run(host(), request, { email, password });
  return request.issued[0] ?? '';
}

test('ACC-1: the code confirms the address and signs in', async () => {
  const visitor = await signUpVisitor(host());
  const request = requestOf();
  expect(await byCode(visitor, request)).toEqual({ signedIn: true, claim: false });
  expect(request.issued).toHaveLength(1);
  expect(await confirmedAt(visitor.email)).toEqual(host().now());
  const { account } = await getAccountVerb.run(host(), requestOf(request.issued[0]), {});
  expect(account).toMatchObject({ loginIdentifier: visitor.email, loginIdentifierConfirmed: true });
});

test('ACC-1: the link confirms and signs in where the sign-up began', async () => {
  const visitor = await signUpVisitor(host());
  const request = requestOf();
  expect(await byLink(visitor, request)).toEqual({ signedIn: true, claim: false });
  expect(request.issued).toHaveLength(1);
  expect(await confirmedAt(visitor.email)).toEqual(host().now());
});

test('ACC-1: in another browser the link changes nothing: whoever signed up may have typed a stranger’s address', async () => {
  const visitor = await signUpVisitor(host());
  const other = await signUpVisitor(host());
  for (const confirmationId of [null, other.confirmationId, randomUUID()]) {
    const request = requestOf();
    expect(await byLink({ ...visitor, confirmationId }, request)).toEqual({ signedIn: false, claim: true });
    expect(request.issued).toEqual([]);
  }
  expect(await confirmedAt(visitor.email)).toBeNull();
});

test('ACC-1: whoever is signed in to the account confirms by link and keeps their session', async () => {
  const visitor = await signUpVisitor(host());
  const request = requestOf(await sessionOf(visitor.email, visitor.password));
  expect(await byLink({ ...visitor, confirmationId: null }, request)).toEqual({
    signedIn: true,
    claim: false,
  });
  expect(request.issued).toEqual([]);
  expect(await confirmedAt(visitor.email)).toEqual(host().now());
});

test('ACC-1: somebody else’s session is no proof', async () => {
  const visitor = await signUpVisitor(host());
  const stranger = await createPerson(host());
  const answer = await byLink({ ...visitor, confirmationId: null }, requestOf(stranger.token));
  expect(answer).toEqual({ signedIn: false, claim: true });
});

test('SEC-8: signing in by code has shown no password, so sensitive actions still ask for it', async () => {
  const visitor = await signUpVisitor(host());
  await byCode(visitor);
  const { id } = await accountOf(visitor.email);
  const sessions = await host()
    .db.selectFrom('session')
    .select('sudoUntil')
    .where('accountId', '=', id)
    .execute();
  expect(sessions).toEqual([{ sudoUntil: null }]);
});

test('SEC-9: a session that was there before is replaced, not left behind', async () => {
  const visitor = await signUpVisitor(host());
  const token = await sessionOf(visitor.email, visitor.password);
  const request = requestOf(token);
  await byCode(visitor, request);
  expect(request.issued[0]).not.toBe(token);
  expect(await outcomeOf(getAccountVerb.run(host(), requestOf(token), {}))).toBe('session.required');
});

test('ACC-1: a wrong code is counted, says how many tries are left, and five end the code', async () => {
  const visitor = await signUpVisitor(host());
  const wrong = { ...visitor, code: otherCode(visitor.code) };
  for (const attemptsLeft of [4, 3, 2, 1, 0]) {
    expect(await refusalOf(byCode(wrong))).toMatchObject({
      code: 'account.confirmation_code_wrong',
      params: { attemptsLeft },
      fields: [{ path: 'code' }],
    });
  }
  expect(await refusalOf(byCode(visitor))).toMatchObject({
    code: 'account.confirmation_expired',
    fields: [{ path: 'code' }],
  });
  expect(await confirmedAt(visitor.email)).toBeNull();
  expect(await byLink(visitor)).toEqual({ signedIn: true, claim: false });
});

test('ACC-1: twenty guesses at once use five tries, not more', async () => {
  const visitor = await signUpVisitor(host());
  const wrong = { ...visitor, code: otherCode(visitor.code) };
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcomeOf(byCode(wrong))));
  expect(outcomes.filter((outcome) => outcome === 'account.confirmation_code_wrong')).toHaveLength(5);
  expect(outcomes.filter((outcome) => outcome === 'account.confirmation_expired')).toHaveLength(15);
});

test('ACC-1: the right code on the fifth try is accepted', async () => {
  const visitor = await signUpVisitor(host());
  for (let i = 0; i < 4; i += 1) await outcomeOf(byCode({ ...visitor, code: otherCode(visitor.code) }));
  expect(await byCode(visitor)).toEqual({ signedIn: true, claim: false });
});

test('ACC-1: a code is good for 15 minutes, to the second; the link outlives it', async () => {
  const [one, two] = [await signUpVisitor(host()), await signUpVisitor(host())];
  advance(host(), 15 * 60 - 1);
  expect(await outcomeOf(byCode(one))).toBe('ok');
  advance(host(), 1);
  expect(await outcomeOf(byCode(two))).toBe('account.confirmation_expired');
  expect(await outcomeOf(byLink(two))).toBe('ok');
});

test('ACC-1: a link is good for 24 hours, to the second', async () => {
  const [one, two] = [await signUpVisitor(host()), await signUpVisitor(host())];
  advance(host(), 24 * 3600 - 1);
  expect(await outcomeOf(byLink(one))).toBe('ok');
  advance(host(), 1);
  expect(await outcomeOf(byLink(two))).toBe('account.confirmation_expired');
  expect(await confirmedAt(two.email)).toBeNull();
});

test.each(['code', 'link'] as const)(
  'ACC-1: single use: after the %s, neither code nor link works again',
  async (by) => {
    const visitor = await signUpVisitor(host());
    await (by === 'code' ? byCode(visitor) : byLink(visitor));
    expect(await outcomeOf(byCode(visitor))).toBe('account.confirmation_expired');
    expect(await outcomeOf(byLink(visitor))).toBe('account.confirmation_expired');
  },
);

test('ACC-1: one code used ten times at once signs in once', async () => {
  const visitor = await signUpVisitor(host());
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => outcomeOf(byCode(visitor))));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
});

test('ACC-1: the code of another sign-up does not confirm this one', async () => {
  const [one, two] = [await signUpVisitor(host()), await signUpVisitor(host())];
  const code = two.code === one.code ? otherCode(one.code) : two.code;
  expect(await outcomeOf(byCode({ confirmationId: one.confirmationId, code }))).toBe(
    'account.confirmation_code_wrong',
  );
  expect(await confirmedAt(one.email)).toBeNull();
});

test.each([
  ['an unknown sign-up', () => byCode({ confirmationId: randomUUID(), code: '123456' })],
  ['an unknown link', () => byLink({ token: newToken(), confirmationId: null })],
])('%s is answered like one that has run out', async (_, call) => {
  expect(await outcomeOf(call())).toBe('account.confirmation_expired');
});

test('SEC-1: a sign-up with a taken address behaves like any other and confirms nothing', async () => {
  const owner = await createPerson(host(), false);
  const { confirmationId } = await signUpVerb.run(
    host(),
    requestOf(null, randomUUID()),
    signUpForm({ email: owner.email }),
  );
  for (const attemptsLeft of [4, 3, 2, 1, 0]) {
    expect(await refusalOf(byCode({ confirmationId, code: '123456' }))).toMatchObject({
      code: 'account.confirmation_code_wrong',
      params: { attemptsLeft },
    });
  }
  expect(await outcomeOf(byCode({ confirmationId, code: '123456' }))).toBe('account.confirmation_expired');
  expect(await confirmedAt(owner.email)).toBeNull();
});

test('SEC-1: not even the true code of a sign-up with a taken address confirms or signs in', async () => {
  const visitor = await signUpVisitor(host());
  await host()
    .db.updateTable('emailConfirmation')
    .set({ accountId: null })
    .where('id', '=', visitor.confirmationId)
    .execute();
  const request = requestOf();
  expect(await outcomeOf(byCode(visitor, request))).toBe('account.confirmation_code_wrong');
  expect(await outcomeOf(byLink(visitor, request))).toBe('account.confirmation_expired');
  expect(request.issued).toEqual([]);
});

test('ACC-1: one proof ends every other one under way for the account', async () => {
  const visitor = await signUpVisitor(host());
  const token = await sessionOf(visitor.email, visitor.password);
  const person = { id: '', email: visitor.email, token };
  const { confirmationId } = await runAs(host(), person, requestConfirmationVerb, {});
  const second = { confirmationId, ...(await readConfirmationMail(host(), visitor.email)) };
  expect(await byCode(second)).toEqual({ signedIn: true, claim: false });
  expect(await outcomeOf(byCode(visitor))).toBe('account.confirmation_expired');
  expect(await outcomeOf(byLink(visitor))).toBe('account.confirmation_expired');
});

test('ACC-1: the link of one mail and the codes of others at the same moment: one wins, none hangs', async () => {
  const visitor = await signUpVisitor(host());
  const token = await sessionOf(visitor.email, visitor.password);
  const person = { id: '', email: visitor.email, token };
  const proofs = [() => byLink(visitor)];
  for (let i = 0; i < 4; i += 1) {
    const { confirmationId } = await runAs(host(), person, requestConfirmationVerb, {});
    const { code } = await readConfirmationMail(host(), visitor.email);
    proofs.push(() => byCode({ confirmationId, code }));
  }
  const outcomes = await Promise.all(proofs.map((proof) => outcomeOf(proof())));
  expect(outcomes.sort()).toEqual([...Array(4).fill('account.confirmation_expired'), 'ok']);
});

test('ACC-6: a proof of an address that is no longer the login identifier confirms nothing', async () => {
  const visitor = await signUpVisitor(host());
  await host()
    .db.updateTable('account')
    .set({ loginIdentifier: `moved-${visitor.email}` })
    .where('loginIdentifier', '=', visitor.email)
    .execute();
  expect(await outcomeOf(byCode(visitor))).toBe('account.confirmation_expired');
  expect(await confirmedAt(`moved-${visitor.email}`)).toBeNull();
});

test('AUD-1: a confirmation is recorded with the way it was proven', async () => {
  const visitor = await signUpVisitor(host());
  await byCode(visitor);
  const { id } = await accountOf(visitor.email);
  expect((await accountEvents(host().db, id)).at(-1)).toMatchObject({
    event: 'account.confirmEmail',
    after: { loginIdentifier: visitor.email, by: 'code' },
  });
});

test('NFR-5: sixty tries in a quarter of an hour from one network address, over all sign-ups', async () => {
  const from = () => requestOf(null, '203.0.113.60');
  for (let i = 0; i < 60; i += 1)
    await outcomeOf(byLink({ token: newToken(), confirmationId: null }, from()));
  const visitor = await signUpVisitor(host());
  expect(await outcomeOf(byCode(visitor, from()))).toBe('request.rate_limited');
  expect(await outcomeOf(byCode(visitor))).toBe('ok');
});

test.each([
  ['no way at all', {}],
  ['an unknown way', { by: 'phone', code: '123456' }],
  ['letters', { by: 'code', confirmationId: randomUUID(), code: 'abcdef' }],
  ['seven digits', { by: 'code', confirmationId: randomUUID(), code: '1234567' }],
  ['digits of another script', { by: 'code', confirmationId: randomUUID(), code: '١٢٣٤٥٦' }],
  ['a short link', { by: 'link', token: 'short' }],
])('API-2: %s is refused by the contract', async (_, input) => {
  expect(await outcomeOf(runAs(host(), null, confirmEmailVerb, input))).toBe('request.invalid_input');
});
