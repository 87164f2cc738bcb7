import { confirmPasswordVerb } from '../src/session/confirm-password.ts';
import { lastMailTo, runAs, type TestHost, type TestPerson, testPassword } from './test-host.ts';

/** The secret behind the # of a link in the newest mail to somebody. */
export async function linkTokenTo(host: TestHost, email: string, name = 'link'): Promise<string> {
  const { content } = await lastMailTo(host.db, email);
  const link = content[name] ?? '';
  if (!link.startsWith('https://portal.example/'))
    throw new Error(`No ${name} in the newest mail to ${email}.`);
  return link.slice(link.indexOf('#') + 1);
}

/** Confirms the password in the person's session (SEC-8). */
export async function confirmSudo(host: TestHost, person: TestPerson): Promise<TestPerson> {
  await runAs(host, person, confirmPasswordVerb, { password: testPassword });
  return person;
}
