import type { Locale } from '@atrium/contracts/locale';
import { demoStaff } from '@atrium/core/demo/demo-staff';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import type { BrowserContext, Cookie } from 'playwright-core';
import { codeSentTo } from '#portal/mailbox.ts';
import { callAction } from './portal-api.ts';

/** What somebody of the demo company reads out on the telephone; afterwards nobody is signed in. */
export async function codeOfCaller(context: BrowserContext): Promise<string> {
  const { request } = context;
  const email = demoLogins.find(({ role }) => role === 'collaborator')?.email ?? '';
  await callAction(request, 'session.signIn', 'mutation', { email, password: demoPassword });
  const { code } = await callAction<{ code: string }>(request, 'support.getCode', 'query', {});
  await context.clearCookies();
  return code;
}

let session: readonly Cookie[] | null = null;

/** The demo's agent, in the wanted language. One session serves all walks: a text message for each would be waited for. */
export async function signInStaff(context: BrowserContext, locale: Locale): Promise<void> {
  const { request } = context;
  if (session) await context.addCookies([...session]);
  else {
    const agent = demoStaff.find(({ roles }) => roles.includes('agent'));
    if (!agent) throw new Error('The demo has no agent.');
    await callAction(request, 'session.signIn', 'mutation', { email: agent.email, password: demoPassword });
    await callAction(request, 'session.sendSignInCode', 'mutation', {});
    const { origin } = new URL((await request.get('/favicon.svg')).url());
    const code = await codeSentTo(origin, agent.phone);
    await callAction(request, 'session.finishSignIn', 'mutation', { method: 'sms', code });
    session = await context.cookies();
  }
  await callAction(request, 'account.update', 'mutation', { locale });
}
