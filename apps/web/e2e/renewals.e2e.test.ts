import { readFile } from 'node:fs/promises';
import type { Locale } from '@atrium/contracts/locale';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { formatMoney } from '@atrium/i18n/format-money';
import { translator } from '@atrium/i18n/translator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor } from './browser.ts';
import { downloadPaper } from './downloaded-paper.ts';
import { mailsTo } from './mailbox.ts';
import { type Portal, startPortal } from './portal.ts';
import { chargeDays, dayIn, runRenewals, sellWebsite } from './renewal-run.ts';

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

/** Somebody of the demo company, in a language, with the addresses of its pages and products. */
async function openAs(role: Role, locale: Locale, width = 1280) {
  const visitor = await openVisitor(browser, portal.url, { locale, width });
  const { request } = visitor.page;
  const email = demoLogins.find((login) => login.role === role)?.email ?? '';
  const data = { email, password: demoPassword };
  expect((await request.post('/api/trpc/session.signIn', { data })).status()).toBe(200);
  await request.post('/api/trpc/account.update', { data: { locale } });
  const ask = async (action: string, input: object) => {
    const answer = await request.get(
      `/api/trpc/${action}?input=${encodeURIComponent(JSON.stringify(input))}`,
    );
    return (await answer.json()).result.data;
  };
  const { organizations } = await ask('organization.list', {});
  const { id } = organizations.find(({ name }: { name: string }) => name === 'Demo Company');
  const { products } = await ask('product.list', { organizationId: id });
  const productPage = (wanted: string): string =>
    `/o/${id}/products/${products.find(({ name }: { name: string }) => name === wanted).id}`;
  const t = translator(locale, messagesOf(locale));
  const chf = (minor: number): string => formatMoney(locale, String(minor), 'CHF');
  return { ...visitor, t, chf, organizationId: id as string, base: `/o/${id}/accounting`, productPage };
}

/** Stands for a day in a text. */
const gap = '\u0000';
const beginningOf = (text: string): string => text.split(gap)[0]?.trim() ?? '';

test('SUB-1, SUB-3, SUB-7, ADR-1, INV-8, INV-9: products and an invoice are paid together, one for a year by a branch abroad, which has its XML', async () => {
  const { page, context, problems, t, chf, base, organizationId } = await openAs('administrator', 'de');
  const branch = {
    ...{
      organizationId,
      name: 'Demo GmbH',
      line2: '',
      street: 'Weg',
      buildingNumber: '1',
      postalCode: '10115',
    },
    ...{ town: 'Berlin', country: 'DE', vatNumber: 'DE136695976', email: '' },
  };
  const created = await page.request.post('/api/trpc/billingAddress.create', { data: branch });
  expect(created.status()).toBe(200);
  await page.goto(base.replace('/accounting', ''));
  await page
    .getByRole('navigation', { name: t('shell.nav.label') })
    .getByRole('link', { name: t('shell.nav.toPay'), exact: true })
    .click();
  const products = page.getByRole('table', { name: t('renewal.toPay.products') });
  await products.getByRole('row', { name: /Demo mail/ }).waitFor();
  // What is due later comes with the filter.
  expect(await products.getByRole('row', { name: /Demo website/ }).count()).toBe(0);
  await page.getByRole('switch', { name: t('renewal.toPay.showAll') }).click();
  await products.getByRole('row', { name: /Demo website/ }).waitFor();
  await expectAccessible(page);
  const select = (name: string) => page.getByRole('checkbox', { name: t('renewal.toPay.select', { name }) });
  await select('Demo mail').check();
  const duration = page.getByLabel(t('renewal.toPay.durationOf', { name: 'Demo mail' }));
  // SUB-1: the periods of its plan, and no other.
  expect(await duration.locator('option').allTextContents()).toEqual(
    (['monthly', 'quarterly', 'half_yearly', 'yearly', 'two_yearly'] as const).map((period) =>
      t(`renewal.duration.${period}`),
    ),
  );
  await page
    .getByLabel(t('renewal.toPay.addressOf', { name: 'Demo mail' }))
    .selectOption({ label: 'Demo GmbH' });
  await duration.selectOption('yearly');
  await page
    .getByRole('row', { name: /Mail service/ })
    .getByRole('checkbox')
    .check();
  // 64.90 by reverse charge, and the open 64.21.
  const amount = chf(6490 + 6421);
  await page.getByRole('button', { name: t('renewal.toPay.pay', { amount }) }).click();
  const sheet = page.getByRole('dialog', { name: t('renewal.toPay.paySheet') });
  await sheet.getByRole('radio', { name: /4242/ }).check();
  await expectAccessible(page);
  await sheet.getByRole('button', { name: t('renewal.toPay.pay', { amount }) }).click();
  await page.getByText(t('billing.payment.done', { amount })).waitFor();
  await page.goto(`${base}/to-pay`);
  await products.getByRole('row', { name: /demo\.example/ }).waitFor();
  expect(await page.getByRole('row', { name: /Demo mail|Mail service/ }).count()).toBe(0);
  await page.goto(`${base}/invoices?search=Demo+mail`);
  await page.getByRole('table').getByRole('link', { name: /^INV-/ }).first().click();
  const xml = page.getByRole('button', { name: t('billing.invoice.xml') });
  const [file] = await Promise.all([page.waitForEvent('download'), xml.click()]);
  expect(file.suggestedFilename()).toMatch(/^INV-\d{4}-\d+\.xml$/);
  const data = await readFile(await file.path(), 'utf8');
  for (const told of ['Demo GmbH', 'DE136695976', '<ram:CategoryCode>AE</ram:CategoryCode>', '>64.90<'])
    expect(data).toContain(told);
  expect(problems).toEqual([]);
  await context.close();
});

test('SUB-5: automatic renewal is switched in one click, names its method, and is switched for all', async () => {
  const { page, context, problems, t, base, productPage } = await openAs('administrator', 'en');
  await page.goto(productPage('Demo backup'));
  const renewal = page.getByRole('switch', { name: t('subscription.autoRenew') });
  await renewal.click();
  await page.getByText(t('subscription.on')).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('subscription.manage'), exact: true }).click();
  await page.getByRole('menuitem', { name: t('subscription.payment') }).click();
  const sheet = page.getByRole('dialog', { name: t('subscription.payment') });
  await sheet.getByLabel(t('subscription.method')).selectOption({ label: 'Demo Card 4242' });
  await expectAccessible(page);
  await sheet.getByRole('button', { name: t('subscription.save') }).click();
  await page.getByText(t('subscription.saved')).waitFor();
  await page.getByText('Demo Card 4242', { exact: true }).waitFor();
  await page.goto(`${base}/settings`);
  await page.getByRole('button', { name: t('renewal.settings.allOff') }).click();
  await page.getByText(/\d+ products changed/).waitFor();
  await page.goto(productPage('Demo backup'));
  await page.getByRole('switch', { name: t('subscription.autoRenew'), checked: false }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('SUB-5, SUB-6: the days of reminding and the use of prepaid money are settings that stay', async () => {
  const { page, context, problems, t, base } = await openAs('administrator', 'it', 360);
  await page.goto(`${base}/settings`);
  await page.getByRole('checkbox', { name: t('renewal.settings.days60') }).uncheck();
  await page.getByRole('radio', { name: t('renewal.settings.partly') }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('renewal.settings.save') }).click();
  await page.getByText(t('renewal.settings.saved')).waitFor();
  await page.reload();
  await page.getByRole('radio', { name: t('renewal.settings.partly'), checked: true }).waitFor();
  expect(await page.getByRole('checkbox', { name: t('renewal.settings.days60') }).isChecked()).toBe(false);
  expect(await page.getByRole('checkbox', { name: t('renewal.settings.days30') }).isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await context.close();
});

test('SUB-3, SUB-4: a shorter period is planned and undone; a larger plan is paid and holds at once', async () => {
  const { page, context, problems, t, productPage } = await openAs('administrator', 'fr');
  await page.goto(productPage('Demo website'));
  const dialog = page.getByRole('dialog', {
    name: t('subscription.change.title', { name: 'Demo website' }),
  });
  const openOffers = async () => {
    await page.getByRole('button', { name: t('subscription.manage'), exact: true }).click();
    await page.getByRole('menuitem', { name: t('subscription.changeOffer') }).click();
    await dialog.waitFor();
  };
  await openOffers();
  await dialog.getByLabel(t('subscription.period')).selectOption('monthly');
  // SUB-3: proposed for the end; at once means being billed again, and says how much.
  await dialog.getByText(t('subscription.change.laterHelp')).waitFor();
  await dialog.getByRole('radio', { name: t('subscription.change.now'), exact: true }).check();
  await dialog.getByText(t('subscription.change.creditPrepaid')).waitFor();
  await expectAccessible(page);
  await dialog.locator('input[name="when"][value="later"]').check();
  await dialog.getByRole('button', { name: t('subscription.change.planIt') }).click();
  await page.getByRole('button', { name: t('subscription.planned.undo') }).click();
  await page.getByText(t('subscription.planned.undone')).waitFor();

  await openOffers();
  await dialog.getByRole('radio', { name: /^Business/ }).check();
  await dialog.getByText(t('subscription.change.credit')).waitFor();
  await dialog.getByRole('radio', { name: /4242/ }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: new RegExp(t('subscription.change.confirmFree')) }).click();
  await page.getByText(t('billing.paymentState.succeeded')).first().waitFor();
  await page.goto(productPage('Demo website'));
  await page.getByText('Business', { exact: true }).first().waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('INV-7, INV-10: products become a pro forma that is listed and downloaded, and is scanned as it is listed', async () => {
  const { page, context, problems, t, chf, base } = await openAs('legal_representative', 'es', 360);
  await page.goto(`${base}/to-pay`);
  await page.getByRole('checkbox', { name: t('renewal.toPay.select', { name: 'demo.example' }) }).check();
  await page.getByRole('button', { name: t('proForma.create') }).click();
  await page.getByRole('heading', { name: t('proForma.title'), level: 1 }).waitFor();
  await page.getByText(t('proForma.state.open'), { exact: true }).waitFor();
  await expectAccessible(page);
  const row = page.getByRole('row', { name: /demo\.example/ });
  const { fileName, text, bill } = await downloadPaper(
    page,
    row.getByText(t('proForma.download'), { exact: true }),
  );
  expect(fileName).toBe(`${bill?.reference.replaceAll(' ', '')}.pdf`);
  for (const told of [bill?.reference ?? '', chf(bill?.amountMinor ?? 0)])
    await row.getByText(told, { exact: true }).waitFor();
  expect(text).toMatch(/pro forma/i);
  expect(problems).toEqual([]);
  await context.close();
});

test('INV-1, SUB-5, SUB-7: a collaborator without the billing right sees nothing of what things cost', async () => {
  const { page, context, t, base, productPage } = await openAs('collaborator', 'en');
  for (const place of ['to-pay', 'settings', 'pro-forma']) {
    await page.goto(`${base}/${place}`);
    await page.getByText(t('billing.denied.title')).waitFor();
  }
  const menu = page.getByRole('navigation', { name: t('shell.nav.label') });
  expect(await menu.getByRole('link', { name: t('shell.nav.toPay'), exact: true }).count()).toBe(0);
  await page.goto(productPage('Demo website'));
  await page.getByRole('heading', { name: 'Demo website', level: 1 }).waitFor();
  await page.getByText(t('access.product.yours')).waitFor();
  expect(await page.getByRole('heading', { name: t('subscription.title') }).count()).toBe(0);
  await context.close();
});

test('SUB-5: a menu opened while the page asks again stays open, and the page stays where it is', async () => {
  const { page, context, problems, t, base } = await openAs('administrator', 'fr');
  await page.goto(base.replace('/accounting', '/products'));
  await page.getByRole('link', { name: 'Demo website' }).click();
  const renewal = page.getByRole('switch', { name: t('subscription.autoRenew') });
  await renewal.waitFor();
  const held = Promise.withResolvers<void>();
  const again = /\/api\/trpc\/.*product\.get/;
  await page.route(again, async (route) => {
    await held.promise;
    await route.continue();
  });
  const asked = page.waitForRequest(again);
  await renewal.click();
  await asked;
  await page.getByRole('button', { name: t('subscription.manage'), exact: true }).click();
  const entry = page.getByRole('menuitem', { name: t('subscription.payment') });
  await entry.waitFor();
  await page.evaluate(() => {
    const heading = document.querySelector('h1');
    new MutationObserver((changes) => {
      if (changes.some(({ removedNodes }) => [...removedNodes].some((gone) => gone.contains(heading))))
        document.documentElement.dataset['pageTakenAway'] = '';
    }).observe(document.body, { childList: true, subtree: true });
  });
  const answered = page.waitForResponse(again);
  held.resolve();
  await (await answered).finished();
  // Two frames: what the answer changes is on the screen.
  await page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
  );
  expect(await entry.isVisible()).toBe(true);
  expect(await page.locator('html').getAttribute('data-page-taken-away')).toBeNull();
  await entry.click();
  await page.getByRole('dialog', { name: t('subscription.payment') }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

const administrator = demoLogins.find(({ role }) => role === 'administrator')?.email ?? '';

test('SUB-2, SUB-5, SUB-6, SUB-8: the run, however often and by how many, charges once; an end of January comes back in March', async () => {
  const { page, context, problems, t, chf, base, organizationId } = await openAs('administrator', 'en');
  const { databaseUrl } = portal;
  const monthly = async (name: string, days: number, autoRenew: boolean) => {
    const day = await dayIn(databaseUrl, days);
    return sellWebsite(databaseUrl, organizationId, { name, anchorOn: day, paidUntil: day, autoRenew });
  };
  const name = 'Renews by itself';
  const renewing = await monthly(name, chargeDays, true);
  // SUB-6: nobody renews these two, and both are told of.
  await monthly('In a week', 7, false);
  await monthly('Over today', 0, false);
  const byHand = {
    name: 'End of January',
    anchorOn: '2028-01-31',
    paidUntil: '2028-02-29',
    autoRenew: false,
  };
  const january = await sellWebsite(databaseUrl, organizationId, byHand);
  for (const times of [4, 3]) await runRenewals(databaseUrl, times);
  const told = async (product: string) =>
    (await mailsTo(portal.url, administrator)).filter((mail) => mail.includes(product)).length;
  for (const product of ['In a week', 'Over today'])
    await expect.poll(() => told(product), { timeout: 20_000 }).toBe(1);
  await page.goto(`${base.replace('/accounting', '/products')}?state=expired`);
  await page
    .getByRole('row', { name: /Over today/ })
    .getByText(t('product.state.expired'))
    .waitFor();

  await page.goto(`${base}/invoices?search=${encodeURIComponent(name)}`);
  await page.getByText(chf(746), { exact: true }).first().waitFor();
  expect(await page.getByRole('table').getByText(chf(746), { exact: true }).count()).toBe(1);
  await page.goto(`${base.replace('/accounting', '/products')}/${renewing}`);
  const next = page.getByText(beginningOf(t('subscription.nextOn', { amount: chf(746), date: gap })));
  await next.waitFor();

  // Paid by the month from 31 January 2028: until 28 February, then until 30 March, never until 28 March.
  await page.goto(`${base}/to-pay?all=1&product=${january}`);
  const row = page.getByRole('row', { name: /End of January/ });
  await row.getByText('28 February 2028').waitFor();
  await page.getByRole('button', { name: t('renewal.toPay.pay', { amount: chf(746) }) }).click();
  const sheet = page.getByRole('dialog', { name: t('renewal.toPay.paySheet') });
  await sheet.getByRole('radio', { name: /4242/ }).check();
  await sheet.getByRole('button', { name: t('renewal.toPay.pay', { amount: chf(746) }) }).dblclick();
  await page.getByText(t('billing.payment.done', { amount: chf(746) })).waitFor();
  await page.goto(`${base}/to-pay?all=1`);
  await row.getByText('30 March 2028').waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
