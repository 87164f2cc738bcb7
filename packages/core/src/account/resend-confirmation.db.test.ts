import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { advance, createPerson, mailsTo, outcomeOf, requestOf, useTestHost } from '../../test/test-host.ts';
import { otherCode, readConfirmationMail, signUpForm, signUpVisitor } from '../../test/visitor.ts';
import { confirmEmailVerb } from './confirm-email.ts';
import { resendConfirmationVerb } from './resend-confirmation.ts';
import { signUpVerb } from './sign-up.ts';

const host = useTestHost();

const resend = (confirmationId: string, address: string = randomUUID()) =>
  resendConfirmationVerb.run(host(), requestOf(null, address), { confirmationId, locale: 'fr' });
const confirm = (input: object) =>
  outcomeOf(confirmEmailVerb.run(host(), requestOf(null, randomUUID()), input));
const mailsOf = async (email: string) => (await mailsTo(host().db, email)).length;

test('ACC-1: after a pause of 30 seconds a new mail comes, and only the new code and link work', async () => {
  const visitor = await signUpVisitor(host());
  const { confirmationId } = visitor;
  advance(host(), 30);
  expect(await resend(confirmationId)).toEqual({});
  expect(await mailsOf(visitor.email)).toBe(2);
  const fresh = await readConfirmationMail(host(), visitor.email);

  expect(await confirm({ by: 'link', token: visitor.token })).toBe('account.confirmation_expired');
  if (visitor.code !== fresh.code) {
    expect(await confirm({ by: 'code', confirmationId, code: visitor.code })).toBe(
      'account.confirmation_code_wrong',
    );
  }
  expect(await confirm({ by: 'code', confirmationId, code: fresh.code })).toBe('ok');
});

test('before 30 seconds are over nothing is sent, the old code lives, and the answer is the same', async () => {
  const visitor = await signUpVisitor(host());
  const { confirmationId, code } = visitor;
  advance(host(), 29);
  expect(await resend(confirmationId)).toEqual({});
  expect(await mailsOf(visitor.email)).toBe(1);
  expect(await confirm({ by: 'code', confirmationId, code })).toBe('ok');
});

test('five requests at once send one mail', async () => {
  const visitor = await signUpVisitor(host());
  advance(host(), 30);
  await Promise.all(Array.from({ length: 5 }, () => resend(visitor.confirmationId)));
  expect(await mailsOf(visitor.email)).toBe(2);
});

test('a new code brings five new tries and its own 15 minutes', async () => {
  const { confirmationId, code, email } = await signUpVisitor(host());
  for (let i = 0; i < 5; i += 1) await confirm({ by: 'code', confirmationId, code: otherCode(code) });
  advance(host(), 14 * 60);
  await resend(confirmationId);
  advance(host(), 14 * 60);
  const fresh = await readConfirmationMail(host(), email);
  expect(await confirm({ by: 'code', confirmationId, code: fresh.code })).toBe('ok');
});

test('SEC-1: a taken address is answered alike and brings no further mail', async () => {
  const owner = await createPerson(host(), false);
  const form = signUpForm({ email: owner.email });
  const { confirmationId } = await signUpVerb.run(host(), requestOf(null, randomUUID()), form);
  advance(host(), 30);
  expect(await resend(confirmationId)).toEqual({});
  expect(await mailsOf(owner.email)).toBe(1);
});

test('an unknown, a used and an expired sign-up are answered alike and send nothing', async () => {
  expect(await resend(randomUUID())).toEqual({});
  const used = await signUpVisitor(host());
  await confirm({ by: 'link', token: used.token });
  const expired = await signUpVisitor(host());
  advance(host(), 24 * 3600);
  for (const { confirmationId, email } of [used, expired]) {
    expect(await resend(confirmationId)).toEqual({});
    expect(await mailsOf(email)).toBe(1);
  }
});

test('NFR-5: six requests in a quarter of an hour from one network address', async () => {
  const outcomes = [];
  for (let i = 0; i < 7; i += 1) outcomes.push(await outcomeOf(resend(randomUUID(), '203.0.113.6')));
  expect(outcomes).toEqual([...Array(6).fill('ok'), 'request.rate_limited']);
});
