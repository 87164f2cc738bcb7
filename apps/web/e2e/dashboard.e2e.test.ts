import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor } from './browser.ts';
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

const t = translator('en', messagesOf('en'));

async function openAs(role: (typeof demoLogins)[number]['role'], look: Parameters<typeof openVisitor>[2]) {
  const visitor = await openVisitor(browser, portal.url, { locale: 'en', ...look });
  const email = demoLogins.find((login) => login.role === role)?.email ?? '';
  const data = { email, password: demoPassword };
  expect((await visitor.page.request.post('/api/trpc/session.signIn', { data })).status()).toBe(200);
  const answer = await visitor.page.request.get('/api/trpc/organization.list?input=%7B%7D');
  const { organizations } = (await answer.json()).result.data;
  const { id } = organizations.find(({ name }: { name: string }) => name === 'Demo Company');
  await visitor.page.goto(`/o/${id}`);
  return visitor;
}

test.each([
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const)(
  'the dashboard shows what is to do, ends and was spent, at $width px, $colorScheme',
  async (look) => {
    const { page, context, problems } = await openAs('administrator', look);
    await page.getByRole('heading', { name: t('dashboard.spending.title') }).waitFor();
    await page.getByRole('img', { name: /^Columns: spending by month/ }).waitFor();
    await page.getByRole('img', { name: /^Timeline/ }).waitFor();
    await page
      .getByRole('link', { name: t('dashboard.todo.pay') })
      .first()
      .waitFor();
    // A table stands behind each picture.
    for (const summary of await page.getByText(t('dashboard.spending.table'), { exact: true }).all())
      await summary.click();
    await page.getByRole('table', { name: t('dashboard.expiries.title') }).waitFor();
    await page.getByRole('table', { name: t('dashboard.spending.title') }).waitFor();
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Demo mail' }).click();
    await page.getByRole('heading', { name: 'Demo mail', level: 1 }).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('PERM-4: who may not see billing has no figures on the dashboard', async () => {
  const { page, context, problems } = await openAs('collaborator', {});
  await page.getByText(t('shell.dashboard.details')).waitFor();
  await page.getByText(t('shell.dashboard.nothing')).waitFor();
  expect(await page.getByText(t('dashboard.spending.title')).count()).toBe(0);
  expect(problems).toEqual([]);
  await context.close();
});
