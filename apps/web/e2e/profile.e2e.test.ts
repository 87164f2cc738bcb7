import { readFile } from 'node:fs/promises';
import { demoPassword } from '@atrium/core/demo/seed-demo';
import { picture } from '@atrium/core/test/identity-case';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor } from './browser.ts';
import { type Portal, startPortal } from './portal.ts';

let portal: Portal;
let browser: Browser;
const t = translator('en', messagesOf('en'));
const waitSeconds = 30;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

async function openProfile(email: string, width = 1280) {
  const visitor = await openVisitor(browser, portal.url, { width });
  const data = { email, password: demoPassword };
  await visitor.context.request.post(`${portal.url}/api/trpc/session.signIn`, { data });
  await visitor.page.goto('/profile');
  await visitor.page.getByRole('heading', { name: t('profile.picture.title') }).waitFor();
  return visitor;
}

test('ACC-10: picture, time zone and phone, by keyboard where it counts', async () => {
  const { page, context, problems } = await openProfile('representative@demo.example', 360);
  await expectAccessible(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t('profile.picture.choose') }).click();
  await (await chooser).setFiles({
    name: 'me.png',
    mimeType: 'image/png',
    buffer: await picture(900, 600, 'png'),
  });
  const dialog = page.getByRole('dialog', { name: t('profile.picture.cropTitle') });
  await dialog.getByRole('button', { name: t('profile.picture.move') }).press('ArrowRight');
  // Until the picture has been read there is nothing to save, and the button changes its colours then.
  await dialog.locator('button:enabled', { hasText: t('profile.picture.save') }).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('profile.picture.save') }).click();
  await page.getByText(t('profile.picture.saved')).waitFor();
  // The same picture stands at the top right.
  await page.locator('header img[src^="/images/"]').waitFor();

  await page.getByLabel(t('profile.timeZone.label')).selectOption('Asia/Tokyo');
  await page.getByRole('button', { name: t('account.profile.save') }).click();
  await page.getByText(t('account.profile.saved')).waitFor();
  await page.reload();
  expect(await page.getByLabel(t('profile.timeZone.label')).inputValue()).toBe('Asia/Tokyo');

  await page.getByLabel(t('profile.phone.number')).fill('+44 7700 900123');
  await page.getByRole('button', { name: t('profile.phone.send') }).click();
  const code = page.getByLabel(t('profile.phone.code'));
  await code.waitFor();
  const deadline = Date.now() + waitSeconds * 1000;
  let sent: string | undefined;
  while (!sent && Date.now() < deadline) {
    const text = await (await page.request.get(`${portal.url}/dev/mailbox/sms`)).text();
    sent = /#(\d{6})<\/pre><span>\+447700900123</.exec(text)?.[1];
  }
  await code.fill(sent ?? '');
  await page.getByText(t('profile.phone.saved')).waitFor();
  await page.getByText('+447700900123').waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});

test('ACC-11: the data can be taken along', async () => {
  const { page, context } = await openProfile('administrator@demo.example');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('profile.data.download') }).click();
  const path = await (await download).path();
  const data = JSON.parse(await readFile(path, 'utf8'));
  expect(data.account).toMatchObject([{ loginIdentifier: 'administrator@demo.example' }]);
  await context.close();
});

test('ACC-11: closing says what is in the way, and closes where nothing is', async () => {
  const sole = await openProfile('representative@demo.example');
  await sole.page.getByRole('link', { name: t('profile.data.close') }).click();
  await sole.page.getByText(t('profile.close.blockedText')).waitFor();
  await expectAccessible(sole.page);
  await sole.context.close();

  const email = 'collaborator@demo.example';
  const { page, context, problems } = await openProfile(email);
  await page.getByRole('link', { name: t('profile.data.close') }).click();
  await page.getByRole('textbox', { name: t('profile.close.identifier') }).fill('somebody@demo.example');
  await page.getByRole('button', { name: t('profile.close.submit') }).click();
  await page.getByText(t('errors.account.identifier_differs')).first().waitFor();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: t('profile.close.identifier') }).fill(email);
  await page.getByRole('button', { name: t('profile.close.submit') }).click();
  await page.waitForURL(/\/sign-in/);
  const data = { email, password: demoPassword };
  const again = await context.request.post(`${portal.url}/api/trpc/session.signIn`, { data });
  expect(again.status()).toBe(401);
  expect(problems).toEqual([]);
  await context.close();
});
