import { randomUUID } from 'node:crypto';
import { signUpVerb } from '../src/account/sign-up.ts';
import { lastMailTo, requestOf, type TestHost, testPassword } from './test-host.ts';

let visitors = 0;

export const newEmail = (): string => {
  visitors += 1;
  return `visitor-${visitors}@test.example`;
};

export const signUpForm = (change: object = {}) => ({
  ...{ firstName: 'Vera', lastName: 'Visitor', email: newEmail(), password: testPassword },
  ...{ locale: 'fr', country: 'CH' },
  ...change,
});

/** Signs up somebody new from an address of their own, and reads their mail. */
export async function signUpVisitor(host: TestHost, change: object = {}) {
  const form = signUpForm(change);
  const { confirmationId } = await signUpVerb.run(host, requestOf(null, randomUUID()), form);
  return { ...form, confirmationId, ...(await readConfirmationMail(host, form.email)) };
}

/** What stands in the newest confirmation mail to this address. */
export async function readConfirmationMail(host: TestHost, email: string) {
  const { template, content } = await lastMailTo(host.db, email);
  if (template !== 'confirmEmail') throw new Error(`The newest mail to ${email} is ${template}.`);
  const { link = '', code = '' } = content;
  return { link, code, token: link.slice(link.indexOf('#') + 1) };
}

/** A code that is not this one. */
export const otherCode = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
