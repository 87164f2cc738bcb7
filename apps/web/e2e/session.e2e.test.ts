import { demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, findViolations, launchBrowser, openVisitor } from './browser.ts';
import { type Portal, startPortal } from './portal.ts';

let portal: Portal;
let browser: Browser;
const t = translator('en', messagesOf('en'));

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

test('SEC-9: a session that ends over a half-filled form asks for the password and loses nothing', async () => {
  const { page, context } = await openVisitor(browser, portal.url, { width: 360 });
  await page.goto('/sign-in');
  await page.getByLabel(t('auth.signIn.email')).fill('representative@demo.example');
  await page.getByLabel(t('auth.signIn.password'), { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: t('auth.signIn.submit') }).click();
  await page.waitForURL(/\/o\//);
  await page.goto(`${page.url()}/organization`);
  const phone = page.getByLabel(t('organization.field.phone'));
  await phone.fill('+41 44 123 45 67');

  await context.clearCookies();
  await page.getByRole('button', { name: t('organization.save') }).click();
  const dialog = page.getByRole('dialog', { name: t('shell.sessionEnded.title') });
  await dialog.waitFor();
  await expectAccessible(page);
  await dialog.getByLabel(t('shell.sudo.password'), { exact: true }).fill(demoPassword);
  await dialog.getByRole('button', { name: t('auth.signIn.submit') }).click();
  await dialog.waitFor({ state: 'detached' });

  expect(await phone.inputValue()).toBe('+41 44 123 45 67');
  await page.getByRole('button', { name: t('organization.save') }).click();
  await page.getByText(t('organization.saved')).waitFor();
  await context.close();
});

test('SEC-9: after sign-in the address asked for opens, and never another site', async () => {
  const { page, context } = await openVisitor(browser, portal.url);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(portal.url)) elsewhere.push(request.url());
  });
  await page.goto(`/sign-in?next=${encodeURIComponent('/.//evil.example/x')}`);
  await page.getByLabel(t('auth.signIn.email')).fill('administrator@demo.example');
  await page.getByLabel(t('auth.signIn.password'), { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: t('auth.signIn.submit') }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  expect(new URL(page.url()).origin).toBe(portal.url);
  expect(elsewhere).toEqual([]);
  await context.close();
});

test('NFR-6: sign-in, the list of organizations and a page that does not exist are accessible', async () => {
  const { page, context } = await openVisitor(browser, portal.url);
  await page.goto('/sign-in');
  await page.getByLabel(t('auth.signIn.email')).fill('representative@demo.example');
  await expectAccessible(page);
  await page.getByLabel(t('auth.signIn.password'), { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: t('auth.signIn.submit') }).click();
  await page.waitForURL(/\/o\//);
  for (const [path, title] of [
    ['/organizations', t('organization.mine.title')],
    ['/nowhere', t('shell.notFound.title')],
  ] as const) {
    await page.goto(path);
    await page.getByRole('main').getByText(title).waitFor();
    await expectAccessible(page);
  }
  await context.close();
});

test('NFR-6: the check of accessibility sees a picture without words and a text that is too pale', async () => {
  const { page, context } = await openVisitor(browser, portal.url);
  await page.goto('/sign-in');
  await page.getByLabel(t('auth.signIn.email')).waitFor();
  await expectAccessible(page);
  await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/favicon.svg"><p id="pale">Pale</p>');
    Object.assign(document.getElementById('pale').style, { color: '#bbb', background: '#fff' })`);
  const rules = (await findViolations(page)).map((found) => found.split(':')[0]);
  expect(rules.sort()).toEqual(['color-contrast', 'image-alt']);
  await context.close();
});
