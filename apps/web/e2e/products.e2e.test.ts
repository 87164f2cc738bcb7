import { randomUUID } from 'node:crypto';
import type { Locale } from '@atrium/contracts/locale';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { administer } from '@atrium/db/embedded/database-administration';
import { messagesOf } from '@atrium/i18n/all-messages';
import { formatMoney } from '@atrium/i18n/format-money';
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

async function call(page: Page, action: string, data: object) {
  const answer = await page.request.post(`/api/trpc/${action}`, { data });
  expect(answer.status(), `${action}: ${await answer.text()}`).toBe(200);
  return (await answer.json()).result.data;
}

/** A page of somebody of the demo company, and its address. */
async function openAs(role: Role, locale: Locale) {
  const visitor = await openVisitor(browser, portal.url, { locale });
  const { page } = visitor;
  const email = demoLogins.find((login) => login.role === role)?.email ?? '';
  await call(page, 'session.signIn', { email, password: demoPassword });
  // The account's own language wins over the browser's (ACC-10).
  await call(page, 'account.update', { locale });
  const answer = await page.request.get('/api/trpc/organization.list?input=%7B%7D');
  const { organizations } = (await answer.json()).result.data;
  const { id } = organizations.find(({ name }: { name: string }) => name === 'Demo Company');
  return { ...visitor, t: translator(locale, messagesOf(locale)), organizationId: id, base: `/o/${id}` };
}

/** Stands for a day in a text. */
const gap = '\u0000';
const beginningOf = (text: string): string => text.split(gap)[0]?.trim() ?? '';

async function findByTag(page: Page, t: Translate, base: string, product: string): Promise<void> {
  const tag = `Shop of ${product}`;
  await page.goto(`${base}/products`);
  await page.getByRole('link', { name: product, exact: true }).click();
  await page.getByRole('heading', { name: product, level: 1 }).waitFor();
  await page.getByRole('button', { name: t('product.page.edit') }).click();
  await page.getByLabel(t('product.edit.tag'), { exact: true }).fill(tag);
  await page.getByRole('button', { name: t('product.edit.add'), exact: true }).click();
  await page.getByRole('button', { name: t('product.edit.save'), exact: true }).click();
  await page.getByText(t('product.edit.saved')).waitFor();
  await page
    .getByRole('row', { name: t('events.product.updateTags') })
    .first()
    .waitFor();
  await page.getByRole('link', { name: tag, exact: true }).click();
  await page.getByRole('button', { name: t('product.list.removeTag', { tag }) }).waitFor();
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.getByLabel(t('product.list.state'), { exact: true }).selectOption('suspended');
  await page.getByText(t('product.list.noMatch')).waitFor();
  // A reload, or a link to the view, shows the same.
  await page.reload();
  await page.getByText(t('product.list.noMatch')).waitFor();
  await page.getByRole('button', { name: t('product.list.clear') }).click();
  await page.getByRole('link', { name: product, exact: true }).waitFor();
}

async function offerByLink(page: Page, t: Translate, base: string, product: string): Promise<string> {
  await page.goto(`${base}/products/transfer`);
  await page.getByRole('checkbox', { name: t('transfer.choose.select', { name: product }) }).check();
  await page.getByRole('checkbox', { name: t('transfer.conditions.accept') }).check();
  await page.getByRole('button', { name: t('transfer.how.submit') }).click();
  await page.getByText(t('transfer.done.title')).waitFor();
  return page.getByLabel(t('transfer.done.link')).inputValue();
}

test('PROD-3, PROD-5, PROD-6: a product is tagged and found, goes to another organization, and ends there', async () => {
  const [locale, product, second] = ['de', 'Demo drive', 'Second'] as const;
  const { page, context, problems, t, base } = await openAs('administrator', locale);
  const { id: secondId } = await call(page, 'organization.create', {
    ...{ idempotencyKey: randomUUID(), name: second, type: 'company', country: 'CH' },
    documentLocale: locale,
  });
  await findByTag(page, t, base, product);
  await expectAccessible(page);

  await page.getByRole('link', { name: product, exact: true }).click();
  await page.getByRole('heading', { name: product, level: 1 }).waitFor();
  await page.getByRole('link', { name: t('transfer.title'), exact: true }).click();
  await page.getByRole('heading', { name: t('transfer.title'), level: 1 }).waitFor();
  await page.getByRole('radio', { name: t('transfer.how.own') }).check();
  await page.getByLabel(t('transfer.how.organization'), { exact: true }).selectOption({ label: second });
  await page.getByRole('checkbox', { name: t('transfer.conditions.accept') }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('transfer.how.submit') }).click();
  await page.getByText(t('transfer.done.title')).waitFor();
  await page.getByRole('link', { name: t('transfer.done.acceptNow', { organization: second }) }).click();
  await page.getByRole('heading', { name: t('transfer.accept.title', { giver: 'Demo Company' }) }).waitFor();
  expect(page.url()).not.toContain('#');
  await page.getByRole('radio', { name: second }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('transfer.accept.submit') }).click();
  await page.waitForURL(`**/o/${secondId}/products`);
  await page.getByRole('link', { name: product, exact: true }).click();
  await page.getByRole('heading', { name: product, level: 1 }).waitFor();

  await page.getByRole('button', { name: t('product.end.open') }).click();
  await page.getByRole('radio', { name: t('product.end.now') }).check();
  await page.getByRole('button', { name: t('product.end.submit'), exact: true }).click();
  await page.getByText(t('product.state.terminated')).first().waitFor();

  await page.goto(`${base}/products/transfer`);
  await page.getByText(t('transfer.state.accepted')).first().waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('PROD-5: a link is accepted in another browser after the sign-in, withdrawn, and lapses', async () => {
  const giver = await openAs('administrator', 'en');
  const { page, t, base } = giver;
  const receiver = await openVisitor(browser, portal.url, { locale: 'en' });
  const link = await offerByLink(page, t, base, 'demo.example');

  await receiver.page.goto(link);
  await receiver.page.getByLabel(t('auth.signIn.email')).fill('representative@demo.example');
  await receiver.page.getByLabel(t('auth.signIn.password'), { exact: true }).fill(demoPassword);
  await receiver.page.getByRole('button', { name: t('auth.signIn.submit') }).click();
  const title = t('transfer.accept.title', { giver: 'Demo Company' });
  await receiver.page.getByRole('heading', { name: title }).waitFor();
  expect(receiver.page.url()).not.toContain('#');
  // Where it comes from cannot take it, and says so.
  expect(await receiver.page.getByRole('radio', { name: 'Demo Company' }).isDisabled()).toBe(true);
  await receiver.page.getByRole('radio', { name: 'Demo Association' }).check();
  // ORG-3: it renews in the currency of where it goes, at the price of the catalogue; that is said before.
  const then = t('transfer.accept.renews', { amount: formatMoney('en', '1390', 'EUR') });
  await receiver.page.getByText(then).waitFor();
  await receiver.page.getByRole('button', { name: t('transfer.accept.submit') }).click();
  // They have one of this name already.
  const domains = receiver.page.getByRole('link', { name: 'demo.example', exact: true });
  await expect.poll(() => domains.count(), { timeout: 20_000 }).toBe(2);

  await page.reload();
  await page
    .getByRole('row', { name: t('transfer.state.accepted') })
    .first()
    .waitFor();
  const withdrawn = await offerByLink(page, t, base, 'Demo backup');
  await page.getByRole('button', { name: t('transfer.list.cancel') }).click();
  await page.getByRole('row', { name: t('transfer.state.cancelled') }).waitFor();
  await receiver.page.goto(withdrawn);
  await receiver.page.getByRole('heading', { name: t('transfer.accept.failed') }).waitFor();
  await expectAccessible(receiver.page);

  const late = await offerByLink(page, t, base, 'Demo backup');
  await administer(
    portal.databaseUrl,
    (sql) => sql`update product_transfer set created_at = created_at - interval '31 days',
      expires_at = expires_at - interval '31 days' where state = 'pending'`,
  );
  await receiver.page.goto('/profile');
  await receiver.page.goto(late);
  await receiver.page.getByText(t('errors.transfer.lapsed')).waitFor();
  await page.reload();
  await page.getByRole('row', { name: t('transfer.state.lapsed') }).waitFor();
  expect([...giver.problems, ...receiver.problems]).toEqual([]);
  await Promise.all([giver.context.close(), receiver.context.close()]);
});

test('PROD-2, PROD-3, PROD-6, SUB-2: a product that is paid ends with its last day, goes on after all, or ends at once', async () => {
  const { page, context, problems, t, base } = await openAs('administrator', 'en');
  const name = 'Demo premium support';
  await page.goto(`${base}/products`);
  // The menu has an entry for each type that is owned.
  const entry = page.getByRole('navigation').getByRole('link', { name: t('access.type.premium_support') });
  await entry.click();
  await page.waitForURL('**/products?type=product.premium_support');
  await expect.poll(() => entry.getAttribute('aria-current')).toBe('page');
  const row = page.getByRole('row', { name });
  await row.getByText(t('product.state.active')).waitFor();
  // The list before stays until the answer is there.
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.getByLabel(t('product.list.state'), { exact: true }).selectOption('active');
  await page.waitForURL('**/products?type=product.premium_support&state=active');
  await page.getByLabel(t('product.list.expiry'), { exact: true }).selectOption('within_60_days');
  await page.getByText(t('product.list.noMatch')).waitFor();
  await page.goBack();
  await row.getByRole('link', { name }).click();
  // SUB-2: its last day ends where the organization is, and the reader is somewhere else.
  await page.getByText(/, end of day \(Central European Time\)/).waitFor();
  await page.getByRole('button', { name: t('subscription.manage'), exact: true }).waitFor();
  const noRenewal = page.getByText(t('subscription.none'), { exact: true });
  expect(await noRenewal.count()).toBe(0);

  await page.getByRole('button', { name: t('product.end.open') }).click();
  const sheet = page.getByRole('dialog');
  // The fate of the data and its day are said before, for both ways.
  const fate = sheet.getByText(beginningOf(t('product.end.data', { date: gap })));
  const atTheEnd = await fate.textContent();
  await sheet.getByRole('radio', { name: t('product.end.now') }).check();
  await expect.poll(() => fate.textContent()).not.toBe(atTheEnd);
  await expectAccessible(page);
  await sheet.getByRole('radio', { name: beginningOf(t('product.end.period_end', { date: gap })) }).check();
  await sheet.getByRole('button', { name: t('product.end.submit'), exact: true }).click();

  const planned = page.getByText(beginningOf(t('product.end.planned', { date: gap })));
  await planned.waitFor();
  // What it would have cost next is gone from the page at once.
  await noRenewal.waitFor();
  await page.getByRole('row', { name: t('events.product.terminate') }).waitFor();
  await page.getByRole('button', { name: t('product.end.undo') }).click();
  await planned.waitFor({ state: 'detached' });
  await noRenewal.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: t('product.end.open') }).click();
  await sheet.getByRole('radio', { name: t('product.end.now') }).check();
  await sheet.getByRole('button', { name: t('product.end.submit'), exact: true }).click();
  await page.getByText(t('product.state.terminated')).first().waitFor();
  expect(await page.getByRole('button', { name: t('product.end.open') }).count()).toBe(0);
  // Nothing is left to be changed or paid of what has ended for good.
  await page
    .getByRole('button', { name: t('subscription.manage'), exact: true })
    .waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await context.close();
});

test('PROD-5, PROD-6, PERM-7: who does not administer the organization sees what they reach, and no way out of it', async () => {
  for (const role of ['collaborator', 'external_user'] as const) {
    const { page, context, problems, t, base } = await openAs(role, 'en');
    await page.goto(`${base}/products`);
    const mine = role === 'collaborator' ? 'Demo website' : 'Demo mail';
    await page.getByRole('heading', { name: t('access.products.title'), level: 1 }).waitFor();
    await page.getByText(t('transfer.title')).waitFor({ state: 'detached' });
    if (role === 'collaborator') {
      await page.getByRole('link', { name: mine, exact: true }).click();
      await page.getByRole('heading', { name: mine, level: 1 }).waitFor();
      expect(await page.getByText(t('product.end.zone')).count()).toBe(0);
      expect(await page.getByRole('button', { name: t('product.page.edit') }).isDisabled()).toBe(true);
    }
    expect(await page.getByText('Demo backup').count()).toBe(0);
    await page.goto(`${base}/products/transfer`);
    await page.getByText(t('shell.failed.title')).waitFor();
    expect(await page.getByRole('button', { name: t('transfer.how.submit') }).count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  }
});

/** Everything that moved without having been asked to, as the browser counts it. */
async function layoutShift(page: Page, address: string, settled: () => Promise<void>): Promise<number> {
  await page.goto(address);
  await settled();
  return page.evaluate(async () => {
    let total = 0;
    const add = (list: PerformanceObserverEntryList | { getEntries: () => PerformanceEntryList }) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) total += entry.value;
    };
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return total;
  });
}

test('PROD-3: on a slow line, what arrives on the products page and on a product’s own moves nothing that is there', async () => {
  const { page, context, t, base } = await openAs('legal_representative', 'it');
  const network = await context.newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 },
  });
  const menuIsWhole = async () => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: t('shell.nav.help') })
      .waitFor();
    await page
      .getByRole('navigation')
      .getByRole('list', { name: t('shell.nav.products') })
      .waitFor();
  };
  const list = await layoutShift(page, `${base}/products`, async () => {
    await page.getByRole('link', { name: 'Demo website', exact: true }).waitFor();
    await menuIsWhole();
  });
  const product = await page.getByRole('link', { name: 'Demo website', exact: true }).getAttribute('href');
  const own = await layoutShift(page, product ?? '', async () => {
    await page.getByRole('heading', { name: 'Demo website', level: 1 }).waitFor();
    await page.getByRole('heading', { name: t('product.page.history') }).waitFor();
    await menuIsWhole();
  });
  expect({ list: list < 0.02, own: own < 0.02 }, `${list} and ${own}`).toEqual({ list: true, own: true });
  await context.close();
});
