import { Secret, TOTP } from 'otpauth';
import { activateAuthenticatorVerb } from '../src/second-factor/activate-authenticator.ts';
import { activatePasskeyVerb } from '../src/second-factor/activate-passkey.ts';
import { activateSmsVerb } from '../src/second-factor/activate-sms.ts';
import { startAuthenticatorVerb } from '../src/second-factor/start-authenticator.ts';
import { startPasskeyVerb } from '../src/second-factor/start-passkey.ts';
import { startSmsVerb } from '../src/second-factor/start-sms.ts';
import { confirmPasswordVerb } from '../src/session/confirm-password.ts';
import { signInVerb } from '../src/session/sign-in.ts';
import { SoftAuthenticator } from './soft-authenticator.ts';
import {
  advance,
  createPerson,
  requestOf,
  runAs,
  type TestHost,
  type TestPerson,
  type TestRequest,
  testPassword,
  textMessagesTo,
} from './test-host.ts';

export const confirmSudo = (host: TestHost, person: TestPerson) =>
  runAs(host, person, confirmPasswordVerb, { password: testPassword });

export const codeOf = (secret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

/** A code that no step near this one has. */
export const wrongCodeOf = (secret: string, at: Date): string => {
  const near = [-2, -1, 0, 1, 2].map((step) => codeOf(secret, new Date(at.getTime() + step * 30_000)));
  return (
    ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !near.includes(code)) ?? ''
  );
};

/** With the password confirmed; the code of the activation is used up, so the clock moves on. */
export async function enableAuthenticator(host: TestHost, person: TestPerson) {
  await confirmSudo(host, person);
  const { secret } = await runAs(host, person, startAuthenticatorVerb, {});
  const code = codeOf(secret, host.now());
  const { backupCodes } = await runAs(host, person, activateAuthenticatorVerb, { code });
  advance(host, 60);
  return { secret, backupCodes: backupCodes ?? [] };
}

export async function newestCodeTo(host: TestHost, phone: string): Promise<string> {
  const message = (await textMessagesTo(host.db, phone)).at(-1);
  return (message?.content as { code?: string } | undefined)?.code ?? '';
}

export async function enableSms(host: TestHost, person: TestPerson, phone: string) {
  await confirmSudo(host, person);
  await runAs(host, person, startSmsVerb, { phone });
  return runAs(host, person, activateSmsVerb, { code: await newestCodeTo(host, phone) });
}

type CreationOptions = { readonly challenge: string; readonly user: { readonly id: string } };

export async function enablePasskey(
  host: TestHost,
  person: TestPerson,
  authenticator = new SoftAuthenticator(),
) {
  await confirmSudo(host, person);
  const started = await runAs(host, person, startPasskeyVerb, {});
  const { challenge, user } = started.options as unknown as CreationOptions;
  const registration = authenticator.register({ challenge, userId: user.id });
  const { backupCodes } = await runAs(host, person, activatePasskeyVerb, { name: 'Laptop', registration });
  return { authenticator, backupCodes };
}

export async function personWithAuthenticator(host: TestHost) {
  const person = await createPerson(host);
  return { person, ...(await enableAuthenticator(host, person)) };
}

/** The first step of a sign-in; the request holds the cookie that leads to the second. */
export async function provePassword(host: TestHost, person: TestPerson, change: Partial<TestRequest> = {}) {
  const request = { ...requestOf(), ...change };
  const { next } = await signInVerb.run(host, request, { email: person.email, password: testPassword });
  if (next !== 'second_factor') throw new Error('Expected a second step.');
  return { ...requestOf(), ...change, signInToken: request.signIns.at(-1) ?? null };
}
