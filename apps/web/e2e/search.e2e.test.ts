import type { Locale } from '@atrium/contracts/locale';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { type Translate, translator } from '@atrium/i18n/translator';
import type { Browser, Page } from 'playwright-core';
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

type Role = (typeof demoLogins)[number]['role'];
type Look = { readonly width?: number; readonly colorScheme?: 'light' | 'dark' };

async function openAs(role: Role, locale: Locale, look: Look = {}) {
  const visitor = await openVisitor(browser, portal.url, { locale, ...look });
  const { page } = visitor;
  const email = demoLogins.find((login) => login.role === role)?.email ?? '';
  for (const [action, data] of [
    ['session.signIn', { email, password: demoPassword }],
    // The account's own language wins over the browser's (ACC-10).
    ['account.update', { locale }],
  ] as const)
    expect((await page.request.post(`/api/trpc/${action}`, { data })).status()).toBe(200);
  const answer = await page.request.get('/api/trpc/organization.list?input=%7B%7D');
  const { organizations } = (await answer.json()).result.data;
  const { id } = organizations.find(({ name }: { name: string }) => name === 'Demo Company');
  const t = translator(locale, messagesOf(locale));
  await page.goto(`/o/${id}`);
  await page.getByRole('button', { name: t('shell.search.open') }).waitFor();
  return { ...visitor, t, base: `/o/${id}` };
}

const field = (page: Page, t: Translate) => page.getByRole('combobox', { name: t('search.title') });
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });

async function press(page: Page, t: Translate): Promise<void> {
  await page.keyboard.press('Control+K');
  await field(page, t).waitFor();
}

/** What is found, when nothing more is on its way. */
async function namesFor(page: Page, t: Translate, typed: string): Promise<string> {
  await field(page, t).fill(typed);
  const dialog = page.getByRole('dialog', { name: t('search.title') });
  await dialog.getByRole('status').filter({ hasText: /./ }).waitFor({ state: 'attached' });
  return (await dialog.getByRole('listbox', { includeHidden: true }).textContent()) ?? '';
}

test('FIND-2: one list over everything, by keyboard alone', async () => {
  const { page, context, problems, t, base } = await openAs('administrator', 'en');
  await press(page, t);
  const dialog = page.getByRole('dialog', { name: t('search.title') });
  const isModal = () => dialog.evaluate((element) => element.matches(':modal'));
  // Nothing typed: where one can go.
  await option(page, t('shell.nav.invoices')).waitFor();
  await expectAccessible(page);

  const names = await namesFor(page, t, 'demo');
  for (const group of ['product', 'member', 'team'] as const)
    expect(names).toContain(t(`search.group.${group}`));
  for (const name of ['Demo drive', 'Demo Collaborator', 'Demo Editors']) expect(names).toContain(name);
  await expectAccessible(page);
  // The page behind it cannot be used meanwhile.
  expect(await isModal()).toBe(true);
  expect((await dialog.boundingBox())?.y).toBeGreaterThan(0);

  // An action, by Enter at once; then a product by the arrow keys.
  await field(page, t).fill('invite');
  await field(page, t).press('Enter');
  await page.waitForURL(`**${base}/members/invite`);
  await press(page, t);
  await field(page, t).fill('DRIVE');
  await option(page, /^Demo drive/).waitFor();
  while ((await option(page, /^Demo drive/).getAttribute('aria-selected')) !== 'true')
    await field(page, t).press('ArrowDown');
  await field(page, t).press('Enter');
  await page.getByRole('heading', { name: 'Demo drive', level: 1 }).waitFor();

  // A guide opens beside the page.
  await press(page, t);
  await field(page, t).fill('two-factor');
  const guide = option(page, /^Turn on two-factor authentication/);
  await guide.click();
  await page
    .getByRole('heading', { name: t('help.title') })
    .first()
    .waitFor();
  expect(page.url()).toContain('/products/');

  // The other way in; Escape gives the focus back.
  const button = page.getByRole('button', { name: t('shell.search.open') });
  await button.click();
  await field(page, t).fill('qxzvkw');
  await page.getByText(t('search.none', { query: 'qxzvkw' })).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await field(page, t).waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(problems).toEqual([]);
  await context.close();
});

test('FIND-2: in the reader’s language, without accents, on a phone in the dark', async () => {
  const { page, context, problems, t } = await openAs('legal_representative', 'fr', {
    ...{ width: 360, colorScheme: 'dark' },
  });
  await page.getByRole('button', { name: t('shell.search.open') }).click();
  await field(page, t).fill('equipe');
  const teams = page.getByRole('option', { name: t('shell.nav.teams'), exact: true });
  await teams.waitFor();
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await teams.click();
  await page.getByRole('heading', { name: t('team.title'), level: 1 }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('FIND-2, PERM-7: nobody finds a page, an action or a thing that they may not open', async () => {
  for (const role of ['external_user', 'collaborator'] as const) {
    const { page, context, problems, t } = await openAs(role, 'en');
    await press(page, t);
    const closed = [
      ...[t('shell.nav.invoices'), t('shell.nav.prepaid'), t('shell.nav.toPay'), t('search.action.invite')],
      ...[t('search.action.transfer'), t('search.page.accessMatrix'), t('search.action.deleteOrganization')],
      ...(role === 'external_user' ? [t('shell.nav.members'), t('shell.nav.teams')] : []),
    ];
    await option(page, t('shell.nav.products')).waitFor();
    for (const name of closed)
      expect(await page.getByRole('option', { name, exact: true }).count(), name).toBe(0);
    const demo = await namesFor(page, t, 'demo');
    expect(demo).not.toContain('Demo backup');
    expect(demo.includes('Demo website')).toBe(role === 'collaborator');
    expect(demo.includes('Demo Representative')).toBe(role === 'collaborator');
    expect(demo).not.toContain('Demo External');
    expect(await namesFor(page, t, '2026-00')).not.toContain('2026-00');
    expect(problems).toEqual([]);
    await context.close();
  }
});
