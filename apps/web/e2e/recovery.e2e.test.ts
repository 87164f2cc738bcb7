import { type Locale, locales } from '@atrium/contracts/locale';
import { demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor } from './browser.ts';
import { linkInMail, mailsTo } from './mailbox.ts';
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

const texts = (locale: Locale) => translator(locale, messagesOf(locale));

async function askForLink(page: Page, locale: Locale, email: string): Promise<void> {
  const t = texts(locale);
  await page.goto('/sign-in');
  await page.getByRole('link', { name: t('auth.signIn.forgot') }).click();
  await page.getByRole('heading', { name: t('recovery.forgot.title') }).waitFor();
  await page.getByLabel(t('recovery.forgot.email')).fill(email);
  await page.getByRole('button', { name: t('recovery.forgot.submit') }).click();
  await page.getByText(t('recovery.forgot.sentText', { email })).waitFor();
}

async function signIn(page: Page, locale: Locale, email: string, password: string): Promise<void> {
  const t = texts(locale);
  await page.getByLabel(t('auth.signIn.email')).fill(email);
  await page.getByLabel(t('auth.signIn.password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: t('auth.signIn.submit') }).click();
  await page.waitForURL(/\/o\//);
}

test('ACC-7: a recovery e-mail is added, and lets its owner back in when the password is forgotten (it)', async () => {
  const t = texts('it');
  const [login, recovery] = ['collaborator@demo.example', 'collaborator-recovery@demo.example'];
  const { page, context, problems } = await openVisitor(browser, portal.url, { locale: 'it' });
  await page.request.post('/api/trpc/session.signIn', { data: { email: login, password: demoPassword } });
  await page.request.post('/api/trpc/account.update', { data: { locale: 'it' } });
  await page.goto('/security');
  await page.getByRole('button', { name: t('security.recovery.add') }).click();
  const sheet = page.getByRole('dialog', { name: t('security.recovery.add') });
  await sheet.getByLabel(t('security.recovery.address')).fill(recovery);
  await sheet.getByLabel(t('security.password.current'), { exact: true }).fill(demoPassword);
  await sheet.getByRole('button', { name: t('security.pending.submit') }).click();
  await page.getByText(t('security.pending.title', { email: recovery })).waitFor();
  await page.goto(await linkInMail(portal.url, recovery, '/confirm-address#'));
  await page.getByRole('button', { name: t('recovery.address.submit') }).click();
  await page.getByRole('heading', { name: t('recovery.address.recoveryDone') }).waitFor();
  await page.request.post('/api/trpc/session.signOut', { data: {} });

  await askForLink(page, 'it', recovery);
  await expectAccessible(page);
  const link = await linkInMail(portal.url, recovery, '/reset-password#');
  await page.goto(link);
  const newPassword = 'sette lanterne blu nuotano';
  await page.getByLabel(t('password.next.label'), { exact: true }).fill(newPassword);
  await expectAccessible(page);
  await page.getByRole('button', { name: t('recovery.reset.submit') }).click();
  await page.getByText(t('auth.signIn.passwordSet')).waitFor();
  await signIn(page, 'it', login, newPassword);

  await page.goto(link);
  await page.getByLabel(t('password.next.label'), { exact: true }).fill(newPassword);
  await page.getByRole('button', { name: t('recovery.reset.submit') }).click();
  await page.getByRole('heading', { name: t('recovery.link.expired') }).waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});

test('SEC-1: an address without an account gets the same answer, and no mail (es)', async () => {
  const { page, context } = await openVisitor(browser, portal.url, { locale: 'es', width: 360 });
  await askForLink(page, 'es', 'nobody@demo.example');
  await askForLink(page, 'es', 'representative@demo.example');
  await linkInMail(portal.url, 'representative@demo.example', '/reset-password#');
  expect(await mailsTo(portal.url, 'nobody@demo.example')).toEqual([]);
  await context.close();
});

test('ACC-1: a link opened in another browser asks first: a password of one’s own, or "this was not me" (en)', async () => {
  const t = texts('en');
  const { page, context, problems } = await openVisitor(browser, portal.url);
  const person = { firstName: 'Olga', lastName: 'Owner', locale: 'en', country: 'CH' };
  for (const email of ['claimed@test.example', 'rejected@test.example']) {
    const data = { ...person, email, password: 'a stranger knows this one' };
    expect((await page.request.post('/api/trpc/account.signUp', { data })).status()).toBe(200);
  }

  await page.goto(await linkInMail(portal.url, 'rejected@test.example', '/confirm-email#'));
  await page.getByRole('button', { name: t('recovery.claim.notMe') }).click();
  await page.getByRole('heading', { name: t('recovery.claim.rejectTitle') }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('recovery.claim.rejectSubmit') }).click();
  await page.getByRole('heading', { name: t('recovery.claim.rejected') }).waitFor();

  await page.goto('/sign-in');
  await page.goto(await linkInMail(portal.url, 'claimed@test.example', '/confirm-email#'));
  await page.getByRole('heading', { name: t('recovery.claim.title') }).waitFor();
  await page.getByLabel(t('password.next.label'), { exact: true }).fill('seven blue lanterns swim');
  await expectAccessible(page);
  await page.getByRole('button', { name: t('recovery.claim.submit') }).click();
  await page.waitForURL(/\/o\//);
  expect(problems).toEqual([]);
  await context.close();
});

test.each(locales)(
  'SEC-10: without JavaScript the portal says so and leads to the guide (%s)',
  async (locale) => {
    const t = texts(locale);
    const context = await browser.newContext({ baseURL: portal.url, locale, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ['/', '/sign-in']) {
      await page.goto(path);
      // Playwright reads no text inside <noscript>; what is drawn has a size, and a rendered text.
      const shown = page.locator('main.no-script');
      await shown.waitFor({ timeout: 15_000 });
      expect(await shown.innerText()).toContain(t('shell.noScript').replace(/\s/g, ' ').slice(0, 30));
      const guide = shown.locator('a').first();
      expect(await guide.innerText()).toBe(t('shell.cookiesGuide'));
      expect(await guide.getAttribute('href')).toBe(`/help/${locale}/cookies-and-javascript#chrome`);
    }
    await context.close();
  },
);

test.each(locales)(
  'SEC-10: with cookies blocked the portal says so and leads to the guide (%s)',
  async (locale) => {
    const t = texts(locale);
    const { page, context } = await openVisitor(browser, portal.url, { locale, width: 360 });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
    await page.goto('/');
    await page.waitForURL(/\/sign-in/);
    await page.getByText(t('shell.cookiesBlocked')).waitFor();
    const guide = page.getByRole('link', { name: t('shell.cookiesGuide') });
    expect(await guide.getAttribute('href')).toBe(`/help/${locale}/cookies-and-javascript#chrome`);
    if (locale === 'de') await expectAccessible(page);
    await context.close();
  },
);
