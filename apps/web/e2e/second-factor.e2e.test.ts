import type { Locale } from '@atrium/contracts/locale';
import { demoPassword } from '@atrium/core/demo/seed-demo';
import { codeOf } from '@atrium/core/test/second-factors';
import { messagesOf } from '@atrium/i18n/all-messages';
import { type Translate, translator } from '@atrium/i18n/translator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor, type Visitor } from './browser.ts';
import { type Portal, startPortal } from './portal.ts';

let portal: Portal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

type Walk = Visitor & { readonly t: Translate; readonly email: string };

async function enterPassword({ page, t, email }: Walk): Promise<void> {
  await page.goto('/sign-in?next=%2Fsecurity');
  await page.getByLabel(t('auth.signIn.email')).fill(email);
  await page.getByLabel(t('auth.signIn.password'), { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: t('auth.signIn.submit'), exact: true }).click();
}

const untilSignedIn = (page: Page) => page.waitForURL((url) => url.pathname === '/security');

/** An action, called from the page as its own script would. */
const call = (page: Page, action: string, input: object) =>
  page.evaluate(
    async ([path, body]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`/api/trpc/${path}`, { method: 'POST', headers, body });
      await response.text();
    },
    [action, JSON.stringify(input)] as const,
  );

/** On the page "Security and recovery", signed in by the password, in the language of the walk. */
async function openSecurity(email: string, locale: Locale, width = 1280): Promise<Walk> {
  const visitor = await openVisitor(browser, portal.url, { locale, width });
  const { page } = visitor;
  const walk = { ...visitor, email, t: translator(locale, messagesOf(locale)) };
  await page.goto('/sign-in');
  await call(page, 'session.signIn', { email, password: demoPassword });
  await call(page, 'account.update', { locale });
  await page.goto('/security');
  await section(walk).waitFor();
  return walk;
}

const section = ({ page, t }: Walk) => page.getByRole('region', { name: t('factors.section.title') });

const signOut = ({ page }: Walk) => call(page, 'session.signOut', {});

/** The codes that are shown once; closes their dialog. */
async function keepBackupCodes({ page, t }: Walk): Promise<string[]> {
  const dialog = page.getByRole('dialog', { name: t('factors.codes.title') });
  await dialog.waitFor();
  const codes = await dialog.getByRole('listitem').allTextContents();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: t('factors.codes.download') }).click();
  expect((await download).suggestedFilename()).toBe(`${t('factors.codes.fileName')}.txt`);
  await dialog.getByRole('button', { name: t('factors.codes.done') }).click();
  await dialog.waitFor({ state: 'detached' });
  return codes;
}

async function enableApp(walk: Walk) {
  const { page, t } = walk;
  await section(walk)
    .getByRole('button', { name: t('factors.add.authenticator') })
    .click();
  const dialog = page.getByRole('dialog', { name: t('factors.app.title') });
  await dialog.getByRole('img', { name: t('factors.app.qr') }).waitFor();
  await expectAccessible(page);
  const secret = ((await dialog.locator('code').textContent()) ?? '').replaceAll(' ', '');
  const code = codeOf(secret, new Date());
  // As it stands in an app; the last digit sends it.
  await dialog
    .getByLabel(t('factors.step.code'), { exact: true })
    .fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  const codes = await keepBackupCodes(walk);
  await section(walk).getByText(t('factors.section.on'), { exact: true }).waitFor();
  // The code of the activation is used up: the next one counts, half a minute early.
  const nextCode = () => codeOf(secret, new Date(Date.now() + 30_000));
  return { codes, nextCode };
}

test('SEC-3, SEC-4: an authenticator app: set up, sign in with it, then with a backup code instead', async () => {
  const walk = await openSecurity('representative@demo.example', 'fr');
  const { page, t } = walk;
  await expectAccessible(page);
  const { codes, nextCode } = await enableApp(walk);
  expect(codes).toHaveLength(10);

  await signOut(walk);
  await enterPassword(walk);
  const code = page.getByLabel(t('factors.step.code'), { exact: true });
  await code.waitFor();
  await expectAccessible(page);
  await code.fill(nextCode());
  await untilSignedIn(page);

  await signOut(walk);
  await enterPassword(walk);
  await page.getByRole('button', { name: t('factors.method.backup_code') }).click();
  expect(await page.getByRole('link', { name: t('factors.method.help') }).getAttribute('href')).toBe(
    '/lost-second-factor',
  );
  await page.getByLabel(t('factors.method.backup_code')).fill(codes[0] ?? '');
  await page.getByRole('button', { name: t('factors.step.submit') }).click();
  await untilSignedIn(page);
  await section(walk)
    .getByText(t('factors.about.backup_code', { count: 9 }))
    .waitFor();
  expect(walk.problems).toEqual([]);
  await walk.context.close();
});

/** An authenticator of the browser itself, which says yes to everything. */
async function addVirtualAuthenticator({ page, context }: Walk): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('SEC-3: a passkey: beside the password, and alone', async () => {
  const walk = await openSecurity('administrator@demo.example', 'de');
  const { page, t } = walk;
  await addVirtualAuthenticator(walk);
  await section(walk)
    .getByRole('button', { name: t('factors.add.passkey') })
    .click();
  const dialog = page.getByRole('dialog', { name: t('factors.add.passkey') });
  await dialog.getByLabel(t('factors.passkey.name')).fill('Mein Laptop');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('factors.passkey.submit') }).click();
  await keepBackupCodes(walk);
  await section(walk).getByText('Mein Laptop').waitFor();

  await signOut(walk);
  await enterPassword(walk);
  const use = page.getByRole('button', { name: t('factors.step.usePasskey') });
  await use.waitFor();
  await expectAccessible(page);
  await use.click();
  await untilSignedIn(page);

  await signOut(walk);
  await page.goto('/sign-in?next=%2Fsecurity');
  await page.getByRole('button', { name: t('auth.signIn.passkey') }).click();
  await untilSignedIn(page);
  await section(walk).getByText('Mein Laptop').waitFor();
  expect(walk.problems).toEqual([]);
  await walk.context.close();
});

/** The newest code to this number, in the mailbox of a development machine. */
async function codeByText(phone: string): Promise<string> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const text = await (await fetch(`${portal.url}/dev/mailbox/sms`)).text();
    const message = text.split('<li>').find((item) => item.includes(phone));
    const code = /#(\d{6})/.exec(message ?? '')?.[1];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No text message came to ${phone}.`);
}

test('SEC-3, SEC-5: text messages on a phone: set up, sign in, and off again', async () => {
  const walk = await openSecurity('collaborator@demo.example', 'es', 360);
  const { page, t } = walk;
  await section(walk)
    .getByRole('button', { name: t('factors.add.sms') })
    .click();
  const dialog = page.getByRole('dialog', { name: t('factors.phone.title') });
  await dialog.getByLabel(t('factors.phone.number')).fill('+41 79 123 45 67');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('factors.step.sendSms') }).click();
  const first = await codeByText('+41791234567');
  await dialog.getByLabel(t('factors.step.code'), { exact: true }).fill(first);
  await keepBackupCodes(walk);

  await signOut(walk);
  await enterPassword(walk);
  await page.getByRole('button', { name: t('factors.step.sendSms') }).click();
  const code = page.getByLabel(t('factors.step.code'), { exact: true });
  await code.waitFor();
  await expectAccessible(page);
  await expect.poll(() => codeByText('+41791234567'), { timeout: 30_000 }).not.toBe(first);
  await code.fill(await codeByText('+41791234567'));
  await untilSignedIn(page);

  const name = t('factors.remove.named', { name: t('factors.method.smsTo', { end: '67' }) });
  await section(walk).getByRole('button', { name }).click();
  const confirm = page.getByRole('dialog', { name: t('factors.remove.title') });
  await confirm.getByText(t('factors.remove.last')).waitFor();
  await expectAccessible(page);
  await confirm.getByRole('button', { name: t('factors.remove.action') }).click();
  await section(walk).getByText(t('factors.section.off'), { exact: true }).waitFor();
  expect(walk.problems).toEqual([]);
  await walk.context.close();
});

test('SEC-4, SEC-9: a session that ends asks for the second factor over the page, too', async () => {
  const walk = await openSecurity('external@demo.example', 'it');
  const { page, t, context } = walk;
  const { nextCode } = await enableApp(walk);
  // Whoever is signed in is led on from the forms of visitors.
  await page.goto('/sign-up');
  await page.waitForURL((url) => url.pathname !== '/sign-up');
  await page.goto('/profile');
  await page.getByLabel(t('account.profile.firstName'), { exact: true }).fill('Altro');
  await context.clearCookies({ name: '__Host-atrium_session' });
  await page.getByRole('button', { name: t('account.profile.save') }).click();
  const dialog = page.getByRole('dialog', { name: t('shell.sessionEnded.title') });
  await dialog.getByLabel(t('shell.sudo.password'), { exact: true }).fill(demoPassword);
  await dialog.getByRole('button', { name: t('auth.signIn.submit') }).click();
  const code = dialog.getByLabel(t('factors.step.code'), { exact: true });
  await code.waitFor();
  await expectAccessible(page);
  await code.fill(nextCode());
  await dialog.waitFor({ state: 'detached' });
  expect(await page.getByLabel(t('account.profile.firstName'), { exact: true }).inputValue()).toBe('Altro');
  await context.close();
});
