import { demoStaff } from '@atrium/core/demo/demo-staff';
import { demoPassword } from '@atrium/core/demo/seed-demo';
import type { Browser } from 'playwright-core';
import { openVisitor, type Visitor } from './browser.ts';
import { codeSentTo } from './mailbox.ts';

/** The same by the address alone. */
export function signInStaff(browser: Browser, portalUrl: string, email: string): Promise<Visitor> {
  const one = demoStaff.find((person) => person.email === email);
  if (!one) throw new Error(`The demo has nobody of the staff called ${email}.`);
  return signInReviewer(browser, portalUrl, one);
}

/** One of the staff, signed in over HTTP with the code that their telephone gets. */
export async function signInReviewer(
  browser: Browser,
  portalUrl: string,
  { email, phone }: (typeof demoStaff)[number],
): Promise<Visitor> {
  const visitor = await openVisitor(browser, portalUrl);
  const act = async (name: string, data: object): Promise<void> => {
    const response = await visitor.context.request.post(`${portalUrl}/api/trpc/${name}`, { data });
    if (!response.ok()) throw new Error(`${name} was refused: ${await response.text()}`);
  };
  await act('session.signIn', { email, password: demoPassword });
  await act('session.sendSignInCode', {});
  const code = await codeSentTo(portalUrl, phone);
  await act('session.finishSignIn', { method: 'sms', code });
  return visitor;
}
