import { readFile } from 'node:fs/promises';
import type { Locale } from '@atrium/contracts/locale';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { formatMoney } from '@atrium/i18n/format-money';
import { type Translate, translator } from '@atrium/i18n/translator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor } from './browser.ts';
import { downloadPaper } from './downloaded-paper.ts';
import { linkInMail } from './mailbox.ts';
import { addInvoices, whileExportsWait } from './many-invoices.ts';
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
const emailOf = (role: Role): string => demoLogins.find((login) => login.role === role)?.email ?? '';

/** Somebody of the demo company, in a language, and where the pages about its money begin. */
async function openAs(role: Role, locale: Locale, width = 1280) {
  const visitor = await openVisitor(browser, portal.url, { locale, width });
  const { request } = visitor.page;
  const data = { email: emailOf(role), password: demoPassword };
  expect((await request.post('/api/trpc/session.signIn', { data })).status()).toBe(200);
  await request.post('/api/trpc/account.update', { data: { locale } });
  const answer = await request.get('/api/trpc/organization.list?input=%7B%7D');
  const { organizations } = (await answer.json()).result.data;
  const { id } = organizations.find(({ name }: { name: string }) => name === 'Demo Company');
  const t = translator(locale, messagesOf(locale));
  const chf = (minor: number): string => formatMoney(locale, String(minor), 'CHF');
  return { ...visitor, t, chf, organizationId: id as string, base: `/o/${id}/accounting` };
}

/** What the simulated provider asks on its own page, by the last digits of a card (PAY-1). */
const atProvider = (page: Page, answer: string) =>
  page.getByRole('button', { name: new RegExp(answer) }).click();

async function topUp(page: Page, t: Translate, amount: string, method: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: t('billing.prepaid.topUp'), exact: true }).click();
  const sheet = page.getByRole('dialog', { name: t('billing.prepaid.topUp') });
  await sheet.getByLabel(t('billing.prepaid.amount', { currency: 'CHF' })).fill(amount);
  await sheet.getByRole('radio', { name: method, exact: true }).check();
  await sheet.getByRole('button', { name: t('billing.prepaid.topUp') }).click();
}

/** What papers say, in the language of the organization. */
const paper = translator('fr', messagesOf('fr'));
const seen = (text: string): string => text.replace(/\s+/g, ' ');

const downloadOf = async (page: Page, button: string): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  return file.suggestedFilename();
};

test.each([
  ['collaborator', 'es'],
  ['external_user', 'fr'],
] as const)(
  'INV-1: a member without the billing right (%s) sees nothing of the money (%s)',
  async (role, locale) => {
    const { page, context, t, base } = await openAs(role, locale, 360);
    for (const place of ['invoices', 'prepaid', 'addresses', 'payment-methods']) {
      await page.goto(`${base}/${place}`);
      await page.getByText(t('billing.denied.title')).waitFor();
      expect(await page.getByRole('button', { name: t('billing.invoices.export') }).count()).toBe(0);
    }
    if (role === 'collaborator') await expectAccessible(page);
    expect(await page.getByRole('link', { name: t('shell.nav.invoices') }).count()).toBe(0);
    await context.close();
  },
);

test('INV-4: while a filter is on its way no row of the list before it can be pressed', async () => {
  const { page, context, problems, t, base } = await openAs('administrator', 'fr');
  await page.goto(`${base}/invoices`);
  const list = page.getByRole('table', { name: t('billing.invoices.title') });
  const open = list.getByRole('link', { name: t('billing.invoices.notFinal') });
  await expect.poll(() => open.count()).toBe(2);
  const held = Promise.withResolvers<void>();
  await page.route(/\/api\/trpc\/[^?]*invoice\.list/, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.getByLabel(t('billing.invoices.status')).selectOption('overdue');
  await page.locator('table[aria-busy="true"]').waitFor();
  const isReached = await open.first().evaluate((link) => {
    link.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = link.getBoundingClientRect();
    return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(isReached).toBe(false);
  held.resolve();
  await open.first().click();
  await page.getByText(t('billing.reminders.title')).first().waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('INV-3, INV-4, INV-5, INV-6, PAY-1: an administrator finds an invoice, pays it at the second try, and takes the files', async () => {
  const { page, context, problems, t, chf, base } = await openAs('administrator', 'en');
  await page.goto(`${base.replace('/accounting', '')}`);
  await page.getByRole('link', { name: t('shell.nav.invoices') }).click();
  await page.getByText(t('billing.invoices.count', { count: 9 })).waitFor();
  await expectAccessible(page);
  await page.getByLabel(t('billing.invoices.status')).selectOption('overdue');
  await page.getByRole('row', { name: /Mail service/ }).waitFor();
  await page.getByText(t('billing.invoices.count', { count: 1 })).waitFor();
  await page.getByRole('button', { name: t('billing.invoices.clear') }).click();
  await page.getByLabel(t('billing.invoices.search'), { exact: true }).fill('hosting');
  await page.getByText(t('billing.invoices.count', { count: 1 })).waitFor();
  await page.getByRole('button', { name: t('billing.invoices.export') }).click();
  const menuitem = page.getByRole('menuitem', { name: t('billing.exports.download') });
  const [list] = await Promise.all([page.waitForEvent('download'), menuitem.click()]);
  expect(list.suggestedFilename()).toMatch(/^invoices-.*\.csv$/);
  await page.getByRole('link', { name: t('billing.invoices.notFinal') }).click();
  await expectAccessible(page);
  const amount = chf(12_842);
  // INV-10: what two readers of QR codes see is what the portal asks for; what is no invoice says so.
  const pdf = page.getByRole('button', { name: t('billing.invoice.pdf') }).first();
  const request = await downloadPaper(page, pdf);
  expect(request.fileName).toMatch(/\.pdf$/);
  expect(request.bill).toMatchObject({ amountMinor: 12_842, currency: 'CHF' });
  expect(request.text).toContain(seen(paper('documents.mark.payment_request')));
  const { iban = '', reference = '' } = request.bill ?? {};
  await page.getByText(reference, { exact: true }).waitFor();
  for (const card of ['0002', '4242']) {
    await page.getByRole('button', { name: t('billing.invoice.pay', { amount }) }).click();
    const sheet = page.getByRole('dialog', { name: t('billing.pay.title') });
    if (card === '0002') {
      await sheet.getByRole('radio', { name: t('billing.kind.bank_transfer'), exact: true }).check();
      const transfer = sheet.getByText(t('billing.pay.bank', { amount, iban, reference }));
      await transfer.waitFor();
      // PRE-2: what prepaid money pays is not asked for a second time.
      const prepaid = sheet.getByLabel(t('billing.pay.usePrepaid', { amount: chf(14_622) }));
      await prepaid.check();
      await sheet.getByText(t('billing.pay.prepaidWhole')).waitFor();
      await transfer.waitFor({ state: 'detached' });
      await prepaid.uncheck();
    }
    await sheet.getByRole('radio', { name: t('billing.kind.card'), exact: true }).check();
    await sheet.getByRole('button', { name: t('billing.pay.submit') }).click();
    await page.getByRole('link', { name: t('billing.payment.confirm') }).click();
    await atProvider(page, card);
    if (card === '0002') await page.getByText(t('billing.failure.declined')).waitFor();
    else await page.getByText(t('billing.payment.done', { amount })).waitFor();
    await page.getByRole('link', { name: t('billing.payment.toInvoice') }).click();
  }
  await page.getByText(t('billing.state.paid'), { exact: true }).first().waitFor();
  await page.getByText(t('billing.paymentState.failed')).waitFor();
  await page.getByText(t('billing.paymentState.succeeded')).waitFor();
  // INV-5: paid, it is an invoice with a number, and asks for nothing.
  const invoice = await downloadPaper(page, pdf);
  expect(invoice.bill).toBeNull();
  const number = invoice.fileName.slice(0, -'.pdf'.length);
  await page.getByRole('heading', { level: 1, name: t('billing.invoice.title', { number }) }).waitFor();
  expect(invoice.text).toContain(number);
  expect(invoice.text).not.toContain(seen(paper('documents.mark.payment_request')));
  expect(problems).toEqual([]);
  await context.close();
});

test('DUN-2, PRE-2, PRE-3, PRE-4: the legal representative sees a reminder, pays from the prepaid account, and recovers a part of it', async () => {
  const { page, context, problems, t, chf, base } = await openAs('legal_representative', 'fr', 360);
  await page.goto(`${base}/invoices?status=overdue`);
  await page.getByRole('link', { name: t('billing.invoices.notFinal') }).click();
  // The number that its reminder carries stands on the page.
  await page.getByText('R-482913').waitFor();
  // 59.40 with 8.1 % VAT; the prepaid account holds more, so that it pays all of it.
  const amount = chf(6421);
  await page.getByRole('button', { name: t('billing.invoice.pay', { amount }) }).click();
  const sheet = page.getByRole('dialog', { name: t('billing.pay.title') });
  await sheet.getByLabel(t('billing.pay.usePrepaid', { amount: chf(14_622) })).check();
  await expectAccessible(page);
  await sheet.getByRole('button', { name: t('billing.pay.submit') }).click();
  await page.getByText(t('billing.payment.done', { amount })).waitFor();
  await page.goto(`${base}/prepaid`);
  await page.getByText(chf(8201)).first().waitFor();
  await page.getByText(chf(-6421)).first().waitFor();
  const statement = await downloadPaper(page, page.getByRole('button', { name: t('billing.prepaid.pdf') }));
  expect(statement).toMatchObject({ bill: null, fileName: expect.stringMatching(/\.pdf$/) });
  for (const figure of ['82,01', '−64,21', paper('documents.cause.invoice_payment')])
    expect(statement.text).toContain(figure);
  expect(await downloadOf(page, t('billing.prepaid.csv'))).toMatch(/\.csv$/);
  await page.getByRole('button', { name: t('billing.recover.open') }).click();
  const recovery = page.getByRole('dialog', { name: t('billing.recover.open') });
  await recovery.getByRole('radio', { name: t('billing.recover.part') }).check();
  await recovery.getByLabel(t('billing.recover.amount', { currency: 'CHF' })).fill('80');
  await recovery.getByRole('textbox', { name: t('billing.recover.iban') }).fill('CH56 0483 5012 3456 7800 8');
  const ask = recovery.getByRole('button', { name: t('billing.recover.submit', { amount: chf(8000) }) });
  await ask.click();
  await recovery.getByText(t('errors.prepaid.iban_invalid')).first().waitFor();
  await expectAccessible(page);
  await recovery.getByRole('textbox', { name: t('billing.recover.iban') }).fill('CH56 0483 5012 3456 7800 9');
  await ask.click();
  await page.getByText(t('billing.payoutState.requested')).waitFor();
  await page.getByText(chf(201)).first().waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});

/** By the representative: the collaborator may see and pay invoices from now on. */
async function giveBillingRight(): Promise<void> {
  const { page, context, organizationId } = await openAs('legal_representative', 'en');
  const query = encodeURIComponent(JSON.stringify({ organizationId }));
  const list = await page.request.get(`/api/trpc/member.list?input=${query}`);
  const { members } = (await list.json()).result.data;
  const { accountId } = members.find(({ email }: { email: string }) => email === emailOf('collaborator'));
  const data = { organizationId, accountId, billingRight: true };
  const changed = await page.request.post('/api/trpc/member.updateRights', { data });
  expect(changed.status()).toBe(200);
  await context.close();
}

test('INV-1, PAY-1, PAY-2, PRE-1: a collaborator with the billing right sees the invoices, stores cards and tops up: 3-D Secure, delay, bounds', async () => {
  await giveBillingRight();
  const { page, context, problems, t, chf, base } = await openAs('collaborator', 'de');
  await page.goto(base.replace('/accounting', ''));
  const menu = page.getByRole('navigation', { name: t('shell.nav.label') });
  await menu.getByRole('link', { name: t('shell.nav.invoices') }).click();
  await page.getByText(t('billing.invoices.count', { count: 9 })).waitFor();
  await page.goto(`${base}/payment-methods`);
  await page.getByRole('row', { name: /4242/ }).waitFor();
  await page
    .getByRole('button', { name: t('billing.methods.addMenu') })
    .first()
    .click();
  await page.getByRole('menuitem', { name: t('billing.methods.add', { kind: 'card' }) }).click();
  await atProvider(page, '3155');
  await page.getByRole('row', { name: /3155/ }).waitFor();
  await expectAccessible(page);

  await page.goto(`${base}/prepaid`);
  await page.getByRole('button', { name: t('billing.prepaid.topUp') }).click();
  const sheet = page.getByRole('dialog', { name: t('billing.prepaid.topUp') });
  await sheet.getByLabel(t('billing.prepaid.amount', { currency: 'CHF' })).fill('4');
  await sheet.getByRole('button', { name: t('billing.prepaid.topUp') }).click();
  await sheet.getByText(t('errors.prepaid.amount_out_of_bounds')).first().waitFor();
  await expectAccessible(page);
  await page.reload();
  // A stored card whose bank wants a confirmation.
  await topUp(page, t, '50', /3155/);
  await page.getByRole('link', { name: t('billing.payment.confirm') }).click();
  await atProvider(page, 'Confirm the payment');
  await page.getByText(t('billing.payment.done', { amount: chf(5000) })).waitFor();
  await page.getByRole('link', { name: t('billing.payment.toPrepaid') }).click();
  // One that comes later: the page says that it is under way, and follows it.
  await topUp(page, t, '20.50', t('billing.kind.twint'));
  await page.getByRole('link', { name: t('billing.payment.confirm') }).click();
  await atProvider(page, '0077');
  await page.getByText(t('billing.payment.underWay')).waitFor();
  // It takes a while: what else there is to do is done beside it.
  const beside = await context.newPage();
  beside.on('pageerror', ({ message }) => problems.push(message));
  await beside.goto(`${base}/payment-methods`);
  const actions = (name: string) =>
    beside.getByRole('button', { name: t('billing.methods.actions', { name }), exact: true });
  await actions('Demo Card 3155').click();
  await beside.getByRole('menuitem', { name: t('billing.methods.makeDefault') }).click();
  await beside.getByRole('row', { name: new RegExp(`3155.*${t('billing.methods.default')}`) }).waitFor();
  await actions('Demo Card 3155').click();
  await beside.getByRole('menuitem', { name: t('billing.methods.rename') }).click();
  await beside.getByLabel(t('billing.methods.name')).fill('Card of the office');
  await beside.getByRole('button', { name: t('billing.methods.save') }).click();
  await actions('Card of the office').click();
  await beside.getByRole('menuitem', { name: t('billing.methods.remove') }).click();
  await beside.getByRole('row', { name: /Card of the office/ }).waitFor({ state: 'detached' });
  await page.getByText(t('billing.payment.done', { amount: chf(2050) })).waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});

test('ADR-1, ADR-2: an address is added and made the default; the one in use goes only with a replacement', async () => {
  const { page, context, problems, t, base } = await openAs('administrator', 'it');
  await page.goto(`${base}/addresses`);
  await page.getByRole('button', { name: t('billing.addresses.add') }).click();
  const form = page.getByRole('dialog', { name: t('billing.addresses.add') });
  const values = { name: 'Branch', street: 'Via Nassa', postalCode: '6900', town: 'Lugano' } as const;
  for (const [field, value] of Object.entries(values))
    await form
      .getByLabel(t(`billing.addresses.${field as keyof typeof values}`), { exact: true })
      .fill(value);
  await expectAccessible(page);
  await form.getByRole('button', { name: t('billing.addresses.save') }).click();
  await page.getByRole('row', { name: /Branch/ }).waitFor();
  await expectAccessible(page);
  const actions = page.getByRole('button', {
    name: t('billing.addresses.actions', { name: 'Demo Company' }),
  });
  await actions.click();
  await page.getByRole('menuitem', { name: t('billing.addresses.remove') }).click();
  const removal = page.getByRole('dialog', { name: t('billing.addresses.remove') });
  await removal.getByLabel(t('billing.addresses.replacement')).selectOption({ label: 'Branch, Lugano' });
  await removal.getByRole('button', { name: t('billing.addresses.remove') }).click();
  await actions.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: new RegExp(`Branch.*${t('billing.addresses.default')}`) }).waitFor();
  // INV-2: what has been issued keeps the address it was issued with.
  await page.goto(`${base}/invoices`);
  await page.getByRole('row', { name: /Drive/ }).getByRole('link').first().click();
  await page.getByText('Rue de la Démonstration 1').first().waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('INV-6: a list goes by mail; a long one is made in the background, left, told about elsewhere, and found again', async () => {
  const { page, context, problems, t, organizationId, base } = await openAs('administrator', 'en', 360);
  await page.emulateMedia({ colorScheme: 'dark' });
  const choose = async (item: string): Promise<void> => {
    await page.getByRole('button', { name: t('billing.invoices.export') }).press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
  };
  const row = page.getByRole('listitem').filter({ has: page.getByText(t('billing.exports.all')) });
  const download = row.getByRole('button', { name: t('billing.exports.fetch', { file: '' }) });
  const email = emailOf('administrator');
  await page.goto(`${base}/invoices`);
  await choose(t('billing.exports.mail', { email }));
  await page.getByText(t('billing.exports.mailSent')).waitFor();
  await page.goto(await linkInMail(portal.url, email, `${base}/invoices?export=`));
  await expect.poll(() => download.evaluate((button) => button === document.activeElement)).toBe(true);
  await expectAccessible(page);
  await row.getByRole('button', { name: t('billing.exports.removeFile', { file: '' }) }).press('Enter');
  await page.getByText(t('billing.exports.removed')).waitFor();
  await row.waitFor({ state: 'detached' });

  await addInvoices(portal.databaseUrl, organizationId, 2100);
  await whileExportsWait(portal.databaseUrl, async () => {
    await page.reload();
    await choose(t('billing.exports.download'));
    await row.getByRole('progressbar', { name: t('billing.exports.all') }).waitFor();
    await row.getByText(t('billing.exports.waiting')).waitFor();
    await expectAccessible(page);
    // Elsewhere in the portal, without a reload: whoever has asked is still told.
    await page
      .getByRole('link', { name: t('billing.invoices.notFinal') })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: t('billing.invoice.request') }).waitFor();
  });
  const toast = page.getByRole('region', { name: t('shell.notifications') });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    toast.getByRole('button', { name: t('billing.exports.download') }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^invoices-.*\.csv$/);
  const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(rows.filter((line) => line.includes('COPY-'))).toHaveLength(2100);
  await page.goto(`${base}/invoices`);
  await download.waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});
