import { randomUUID } from 'node:crypto';
import type { Locale } from '@atrium/contracts/locale';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { newId } from '@atrium/db/client/new-id';
import { administer } from '@atrium/db/embedded/database-administration';
import { messagesOf } from '@atrium/i18n/all-messages';
import { formatMoney } from '@atrium/i18n/format-money';
import { type Translate, translator } from '@atrium/i18n/translator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const next = (page: Page, t: Translate) =>
  page.getByRole('button', { name: t('order.cart.next'), exact: true }).click();

describe.each(['fr', 'de'] as const)('in %s', (locale) => {
  const typeName = { fr: 'Hébergement web', de: 'Webhosting' }[locale];

  test('CART-1, CART-2, CART-3, CART-4, CART-5: from the catalogue to the order, with a code and a credit', async () => {
    const { page, context, problems, t, base, organizationId } = await openMember(locale);
    const code = await givePromo();
    await giveCredit(organizationId);
    const chf = (minor: bigint) => formatMoney(locale, minor, 'CHF');
    await page.goto(`${base}/order`);
    await page.getByRole('heading', { name: t('order.catalogue.title'), level: 1 }).waitFor();
    await expectAccessible(page);
    await configure(page, t, typeName, `Website ${locale}`);
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

  test('ACC-3: a visitor’s cart survives signing up, and the order goes on to what is delivered', async () => {
    const { page, context, problems } = await openVisitor(browser, portal.url, { locale });
    const t = translator(locale, messagesOf(locale));
    const email = `buyer-${locale}@test.example`;
    await page.goto('/shop');
    await page.getByLabel(t('order.catalogue.country')).selectOption('CH');
    await expectAccessible(page);
    await page
      .getByRole('link', { name: t('order.catalogue.choose', { name: typeName }), exact: true })
      .click();
    await page.getByLabel(t('order.configure.name'), { exact: true }).fill(`Shop ${locale}`);
    await page.getByRole('checkbox', { name: t('order.configure.trial', { days: 30 }) }).check();
    await page.getByRole('button', { name: t('order.configure.submit') }).click();
    await page.getByRole('row', { name: `Shop ${locale}` }).waitFor();
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
