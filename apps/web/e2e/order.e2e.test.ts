import { randomUUID } from 'node:crypto';
import type { Locale } from '@atrium/contracts/locale';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { newId } from '@atrium/db/client/new-id';
import { administer } from '@atrium/db/embedded/database-administration';
import { messagesOf } from '@atrium/i18n/all-messages';
import { formatMoney } from '@atrium/i18n/format-money';
import { type Translate, translator } from '@atrium/i18n/translator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor } from './browser.ts';
import { mailsTo } from './mailbox.ts';
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

/** Somebody of the demo company who may order, with the addresses of its pages. */
async function openMember(locale: Locale) {
  const visitor = await openVisitor(browser, portal.url, { locale });
  const { page } = visitor;
  const email = demoLogins.find(({ role }) => role === 'administrator')?.email ?? '';
  const signedIn = await page.request.post('/api/trpc/session.signIn', {
    data: { email, password: demoPassword },
  });
  expect(signedIn.status()).toBe(200);
  await page.request.post('/api/trpc/account.update', { data: { locale } });
  const answer = await page.request.get('/api/trpc/organization.list?input=%7B%7D');
  const { organizations } = (await answer.json()).result.data;
  const { id } = organizations.find(({ name }: { name: string }) => name === 'Demo Company');
  return {
    ...visitor,
    t: translator(locale, messagesOf(locale)),
    organizationId: id as string,
    base: `/o/${id}`,
  };
}

/** Half of everything, as often as one likes. */
async function givePromo(): Promise<string> {
  const code = `HALF-${randomUUID().slice(0, 8).toUpperCase()}`;
  await administer(
    portal.databaseUrl,
    (sql) => sql`insert into promo_code (id, code, percent_basis_points, valid_from, created_at)
      values (${newId()}, ${code}, 5000, now() - interval '1 day', now())`,
  );
  return code;
}

const giveCredit = (organizationId: string) =>
  administer(
    portal.databaseUrl,
    (sql) => sql`insert into free_credit (organization_id, id, product_type, reason, valid_from, created_at)
      values (${organizationId}, ${newId()}, 'product.streaming', 'Thank you', '2026-01-01', now())`,
  );

async function configure(page: Page, t: Translate, type: string, name: string): Promise<void> {
  await page.getByRole('link', { name: t('order.catalogue.choose', { name: type }), exact: true }).click();
  await page.getByRole('heading', { name: type, level: 1 }).waitFor();
  await page.getByLabel(t('order.configure.name'), { exact: true }).fill(name);
  await page.getByRole('button', { name: t('order.configure.submit') }).click();
  await page.getByRole('row', { name }).waitFor();
}

/** Stands for a day in a text. */
const gap = '\u0000';
const beginningOf = (text: string): string => text.split(gap)[0]?.trim() ?? '';

/** A stored card that the simulated provider answers in this way. */
async function giveCard(organizationId: string, outcome: 'declined'): Promise<string> {
  const id = newId();
  await administer(
    portal.databaseUrl,
    (sql) => sql`insert into payment_method
      (organization_id, id, provider, kind, provider_token, name, brand, last_digits, is_default, created_at)
      values (${organizationId}, ${id}, 'simulated', 'card', ${`token_${outcome}_x1`}, 'Other card', 'visa', '0002', false, now())`,
  );
  return id;
}

const next = (page: Page, t: Translate) =>
  page.getByRole('button', { name: t('order.cart.next'), exact: true }).click();

test('CART-1, CART-2, CART-3, CART-4, CART-5: from the catalogue to the order, with a code and a credit', async () => {
  const locale = 'fr';
  const { page, context, problems, t, base, organizationId } = await openMember(locale);
  const code = await givePromo();
  await giveCredit(organizationId);
  const chf = (minor: bigint) => formatMoney(locale, minor, 'CHF');
  await page.goto(`${base}/order`);
  await page.getByRole('heading', { name: t('order.catalogue.title'), level: 1 }).waitFor();
  await expectAccessible(page);
  await configure(page, t, 'Hébergement web', `Website ${locale}`);
  await expectAccessible(page);
  // Yearly web hosting of the smallest plan: 75.90 and 8.1 %.
  await page.getByText(chf(8205n)).first().waitFor();
  await page.getByRole('link', { name: t('order.cart.add') }).click();
  await configure(page, t, 'Streaming', `Radio ${locale}`);

  await next(page, t);
  await page.getByRole('heading', { name: t('order.address.title') }).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
  await expectAccessible(page);
  await next(page, t);
  await page.getByRole('radio', { name: t('order.kind.bank_transfer') }).check();
  await expectAccessible(page);
  await next(page, t);

  const field = page.getByLabel(t('order.codes.code'), { exact: true });
  await field.fill('NOTHING-LIKE-IT');
  await page.getByRole('button', { name: t('order.codes.apply') }).click();
  await page.getByText(t('errors.promo.unknown')).first().waitFor();
  await field.fill(code.toLowerCase());
  await page.getByRole('button', { name: t('order.codes.apply') }).click();
  await page.getByRole('button', { name: t('order.codes.remove', { code }) }).waitFor();
  await page
    .getByLabel(t('order.codes.creditFor', { name: `Radio ${locale}` }))
    .selectOption({ label: t('order.codes.credit', { periods: 1, reason: 'Thank you' }) });
  // Half of 75.90 and nothing for the radio, plus 8.1 %.
  await page.getByText(chf(4102n)).first().waitFor();
  await expectAccessible(page);
  await next(page, t);

  const order = page.getByRole('button', { name: t('order.summary.pay', { amount: chf(4102n) }) });
  await expectAccessible(page);
  await order.dblclick();
  await page.getByText(t('order.status.awaiting_payment'), { exact: true }).first().waitFor();
  await page.getByRole('row', { name: `Website ${locale}` }).waitFor();
  await expectAccessible(page);

  // Resumable: from the list, given up there.
  await page
    .getByRole('link', { name: t('order.list.title') })
    .first()
    .click();
  await page
    .getByRole('row', { name: `Website ${locale}` })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('button', { name: t('order.result.cancel') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('order.result.cancel') })
    .click();
  await page.getByText(t('order.status.cancelled'), { exact: true }).first().waitFor();
  await page.goto(`${base}/cart`);
  await page.getByText(t('order.cart.empty')).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('CART-2, CART-4, CART-5: two tabs, a code that ends in between, and a declined card make one order, which is resumed', async () => {
  const locale = 'de';
  const { page, context, problems, t, base, organizationId } = await openMember(locale);
  const code = await givePromo();
  const declined = await giveCard(organizationId, 'declined');
  const call = async (action: string, data: object) =>
    expect((await page.request.post(`/api/trpc/purchase.${action}`, { data })).status()).toBe(200);
  const common = { organizationId, locale };
  const line = { type: 'product.hosting', plan: 'starter', period: 'yearly', name: 'Two tabs' };
  await call('addCartLines', { ...common, lines: [line], idempotencyKey: crypto.randomUUID() });
  const way = { kind: null, paymentMethodId: declined, usePrepaid: false };
  await call('chooseCartPayment', { ...common, ...way });
  await call('enterPromoCode', { ...common, code });
  const chf = (minor: bigint) => formatMoney(locale, minor, 'CHF');
  const orderFor = (tab: Page, amount: bigint) =>
    tab.getByRole('button', { name: t('order.summary.pay', { amount: chf(amount) }) });
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`${base}/cart?step=summary`);
  await Promise.all([page, other].map((tab) => orderFor(tab, 4102n).waitFor()));

  await administer(
    portal.databaseUrl,
    (sql) => sql`update promo_code set valid_until = now() where code = ${code}`,
  );
  await orderFor(page, 4102n).click();
  await page.getByText(t('errors.purchase.promo_refused', { code })).waitFor();
  // Nothing is charged that was not shown: the total is the new one, and the step before says what to do.
  expect(await orderFor(page, 8205n).isDisabled()).toBe(true);
  const steps = page.getByRole('navigation', { name: t('order.step.label') });
  await steps.getByRole('link', { name: t('order.step.codes') }).click();
  await page.getByText(beginningOf(t('errors.promo.expired', { until: gap }))).waitFor();
  expect(await steps.locator('[aria-current]').allTextContents()).toEqual([`4. ${t('order.step.codes')}`]);
  await expectAccessible(page);
  await page.getByRole('button', { name: t('order.codes.remove', { code }) }).click();
  await page.getByText(beginningOf(t('errors.promo.expired', { until: gap }))).waitFor({ state: 'detached' });

  // The other tab still shows what was.
  await orderFor(other, 4102n).click();
  await other.getByText(t('errors.purchase.changed_meanwhile')).waitFor();
  await orderFor(other, 8205n).dblclick();
  const failure = other.getByText(t('billing.failure.declined'));
  await failure.waitFor();
  // Back and the first tab: the cart is gone, so nothing is ordered twice.
  await page.goto(`${base}/cart?step=summary`);
  await page.getByText(t('order.cart.empty')).waitFor();
  await other.reload();
  await failure.waitFor();
  await expectAccessible(other);
  await other.getByRole('radio', { name: /4242/ }).first().check();
  await other.getByRole('button', { name: t('order.result.pay', { amount: chf(8205n) }) }).dblclick();
  await other.getByText(t('order.status.completed'), { exact: true }).first().waitFor();
  const orders = await administer(
    portal.databaseUrl,
    (sql) => sql`select count(*)::int as count from purchase_line where product_name = 'Two tabs'`,
  );
  expect(orders).toEqual([{ count: 1 }]);
  await other.getByRole('link', { name: t('order.result.openInvoice') }).click();
  await other.waitForURL('**/accounting/invoices/*');
  expect(problems).toEqual([]);
  await context.close();
});

test('ACC-3, PROD-1: a visitor sees the prices of the country, the cart survives signing up, and the order is delivered', async () => {
  const locale = 'de';
  const { page, context, problems } = await openVisitor(browser, portal.url, { locale });
  const t = translator(locale, messagesOf(locale));
  const email = 'buyer@test.example';
  await page.goto('/shop');
  const country = page.getByLabel(t('order.catalogue.country'));
  const from = (text: string) =>
    page.getByText(t('order.catalogue.from', { price: text, period: t('order.per.monthly') })).first();
  // PROD-1: the smallest website of the catalogue by the month, with the VAT of the country: 6.40 and 19 %, 6.90 and 8.1 %.
  await country.selectOption('DE');
  await from(formatMoney(locale, 762n, 'EUR')).waitFor();
  await country.selectOption('CH');
  await from(formatMoney(locale, 746n, 'CHF')).waitFor();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: t('order.catalogue.choose', { name: 'Webhosting' }), exact: true })
    .click();
  await page.getByLabel(t('order.configure.name'), { exact: true }).fill(`Shop ${locale}`);
  await page.getByRole('checkbox', { name: t('order.configure.trial', { days: 30 }) }).check();
  const other = await context.newPage();
  await other.goto('/shop/cart');
  await other.getByText(t('order.cart.empty')).waitFor();
  await page.getByRole('button', { name: t('order.configure.submit') }).click();
  await page.getByRole('row', { name: `Shop ${locale}` }).waitFor();
  // One cart in all tabs: none of them writes over what another has chosen.
  await other.getByRole('row', { name: `Shop ${locale}` }).waitFor();
  await other.close();
  await expectAccessible(page);
  await page.reload();
  await page.getByRole('row', { name: `Shop ${locale}` }).waitFor();
  await page.getByRole('link', { name: t('order.visitor.signUp') }).click();
  await signUp(page, t, email);

  await page.getByRole('heading', { name: t('order.continue.title') }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('order.continue.submit') }).click();
  await page.getByRole('row', { name: `Shop ${locale}` }).waitFor();
  await next(page, t);
  await page.getByLabel(t('order.address.street'), { exact: true }).fill('Bahnhofstrasse');
  await page.getByLabel(t('order.address.postalCode'), { exact: true }).fill('8001');
  await page.getByLabel(t('order.address.town'), { exact: true }).fill('Zürich');
  await expectAccessible(page);
  await page.getByRole('button', { name: t('order.address.save') }).click();
  await page.getByRole('radio', { name: 'Buyer Test' }).waitFor();
  await next(page, t);
  await page.getByText(t('order.payment.free')).waitFor();
  await next(page, t);
  await page.getByText(t('order.none.none_held')).waitFor();
  await next(page, t);
  // CART-4: nothing to pay, no method asked for.
  await page.getByRole('button', { name: t('order.summary.free') }).click();
  await page.getByText(t('order.status.completed'), { exact: true }).first().waitFor();
  await page.getByText(t('order.state.active')).first().waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});

async function signUp(page: Page, t: Translate, email: string): Promise<void> {
  await page.getByRole('textbox', { name: t('auth.signUp.firstName'), exact: true }).fill('Buyer');
  await page.getByRole('textbox', { name: t('auth.signUp.lastName'), exact: true }).fill('Test');
  await page.getByLabel(t('auth.signUp.email')).fill(email);
  await page.getByLabel(t('auth.signUp.password'), { exact: true }).fill('seven blue lanterns swim');
  await page.getByLabel(t('auth.signUp.country')).selectOption('CH');
  await page.getByRole('button', { name: t('auth.signUp.submit') }).click();
  await page.getByRole('heading', { name: t('auth.confirm.title') }).waitFor();
  const deadline = Date.now() + 40_000;
  let code: string | undefined;
  while (code === undefined && Date.now() < deadline) {
    const [mail = ''] = await mailsTo(portal.url, email);
    code = /(?<![#\w])\d{6}\b/.exec(mail.replace(/<[^>]+>/g, ' '))?.[0];
    if (code === undefined) await page.waitForTimeout(200);
  }
  await page.getByLabel(t('auth.confirm.code')).fill(code ?? '');
}
