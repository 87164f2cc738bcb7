import { demoStaff } from '@atrium/core/demo/demo-staff';
import { demoPassword } from '@atrium/core/demo/seed-demo';
import { picture } from '@atrium/core/test/identity-case';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor } from './browser.ts';
import { codeSentTo } from './mailbox.ts';
import { type Portal, startPortal } from './portal.ts';
import { signInReviewer } from './reviewer.ts';

let portal: Portal;
let browser: Browser;
const fr = translator('fr', messagesOf('fr'));
const en = translator('en', messagesOf('en'));
const email = 'external@demo.example';
const phone = '+447700900199';
const waitSeconds = 30;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** One action, with the cookies of this browser. */
async function act(context: BrowserContext, name: string, input: object): Promise<unknown> {
  const response = await context.request.post(`${portal.url}/api/trpc/${name}`, { data: input });
  const text = await response.text();
  if (!response.ok()) throw new Error(`${name} was refused: ${text}`);
  return JSON.parse(text).result.data;
}

/** Waits for what a page of the dev mailbox shows. */
async function readMailbox(page: Page, path: string, wanted: RegExp): Promise<string> {
  const deadline = Date.now() + waitSeconds * 1000;
  while (Date.now() < deadline) {
    const found = wanted.exec(await (await page.request.get(`${portal.url}${path}`)).text());
    if (found) return found[1] ?? '';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing like ${wanted} arrived at ${path}.`);
}

async function giveSecondFactor(): Promise<void> {
  const { context } = await openVisitor(browser, portal.url);
  await act(context, 'session.signIn', { email, password: demoPassword });
  await act(context, 'secondFactor.startSms', { phone });
  await act(context, 'secondFactor.activateSms', { code: await codeSentTo(portal.url, phone) });
  await context.close();
}

async function approve(reviewer: (typeof demoStaff)[number], answer: string): Promise<void> {
  const { page, context, problems } = await signInReviewer(browser, portal.url, reviewer);
  // Staff have no organization: their start page is the desk.
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: en('desk.list.title') }).waitFor();
  await page.getByRole('table').getByRole('link').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: en('desk.case.documents') }).waitFor();
  const shown = page.getByRole('img', { name: en('desk.case.picture', { name: en('desk.case.selfie') }) });
  const width = () => shown.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width, { timeout: waitSeconds * 1000 }).toBe(800);
  await expectAccessible(page);
  await page.getByLabel(en('desk.decide.approve')).check();
  await page.getByRole('button', { name: en('desk.decide.submit') }).click();
  await page.getByText(answer).waitFor();
  await page.getByText(en('desk.list.empty')).waitFor();
  expect(problems).toEqual([]);
  await context.close();
}

test('SEC-6: a lost second factor, from the first word to the stop by somebody who was told', async () => {
  await giveSecondFactor();
  const { page, context, problems } = await openVisitor(browser, portal.url, { locale: 'fr', width: 360 });
  await page.goto('/lost-second-factor');
  await page.getByLabel(fr('identity.start.email')).fill(email);
  await page.getByLabel(fr('identity.start.password'), { exact: true }).fill(demoPassword);
  await expectAccessible(page);
  await page.getByRole('button', { name: fr('identity.start.submit') }).click();

  await page.getByRole('heading', { level: 1, name: fr('identity.collect.title') }).waitFor();
  const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await picture() };
  const wrong = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<script>') };
  await page.getByLabel(fr('identity.collect.front')).setInputFiles(wrong);
  await page.getByText(fr('errors.identity.picture_unreadable')).waitFor();
  await expectAccessible(page);
  for (const kind of ['front', 'back', 'selfie'] as const) {
    await page.getByLabel(fr(`identity.collect.${kind}`)).setInputFiles(file);
  }
  await page.getByText(fr('identity.collect.received')).nth(2).waitFor();
  // What has arrived is still there for whoever comes back with the address.
  await page.reload();
  await page.getByText(fr('identity.collect.received')).nth(2).waitFor();
  await page.getByRole('button', { name: fr('identity.collect.submit') }).click();
  await page.getByRole('heading', { level: 1, name: fr('identity.state.submitted') }).waitFor();
  await expectAccessible(page);

  const [first, second] = demoStaff;
  if (!first || !second) throw new Error('Two reviewers are needed.');
  await approve(first, en('desk.decide.saved'));
  await approve(second, en('desk.decide.savedWaiting'));
  await page.reload();
  await page.getByRole('heading', { level: 1, name: fr('identity.state.waiting') }).waitFor();

  const link = await readMailbox(page, '/dev/mailbox/sms', /(\/stop-identity-review#[\w-]{43})/);
  const told = await openVisitor(browser, portal.url, { locale: 'fr' });
  await told.page.goto(link);
  await told.page.getByRole('heading', { level: 1, name: fr('identity.stop.title') }).waitFor();
  // Read once, the token is no longer in the address bar.
  expect(told.page.url()).not.toContain('#');
  await expectAccessible(told.page);
  await told.page.getByRole('button', { name: fr('identity.stop.submit') }).click();
  await told.page.getByRole('heading', { level: 1, name: fr('identity.state.stopped') }).waitFor();
  await expectAccessible(told.page);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: fr('identity.state.stopped') }).waitFor();
  expect([...problems, ...told.problems]).toEqual([]);
  await told.context.close();
  await context.close();
});

test('DESK-1: to a customer the desk does not exist, nor do its documents', async () => {
  const { page, context } = await openVisitor(browser, portal.url);
  await act(context, 'session.signIn', { email: 'administrator@demo.example', password: demoPassword });
  await page.goto('/desk/identity-reviews');
  await page.getByText(en('shell.failed.title')).waitFor();
  await expectAccessible(page);
  const input = JSON.stringify({ id: '00000000-0000-7000-8000-000000000000', kind: 'front' });
  const answer = await context.request.get(
    `${portal.url}/api/files/identityReview.readDocument?input=${encodeURIComponent(input)}`,
  );
  expect(answer.status()).toBe(404);
  expect(answer.headers()['cache-control']).toBe('no-store');
  await context.close();
});
