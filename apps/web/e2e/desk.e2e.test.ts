import { locales } from '@atrium/contracts/locale';
import { demoPassword } from '@atrium/core/demo/seed-demo';
import { createDatabase } from '@atrium/db/client/create-database';
import { failedJob } from '@atrium/db/outbox/fail-job.fixture';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor, type Visitor } from './browser.ts';
import { type Portal, startPortal } from './portal.ts';
import { signInStaff } from './reviewer.ts';

let portal: Portal;
let browser: Browser;
let shift: Visitor | undefined;
const t = translator('en', messagesOf('en'));

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** The same person of finance from the first test to the last: each sign-in would wait for a text message. */
async function onShift(): Promise<Visitor> {
  shift ??= await signInStaff(browser, portal.url, 'finance@staff.example');
  return shift;
}

/** One action, with the cookies of this browser. */
async function act(context: BrowserContext, name: string, data: object): Promise<unknown> {
  const response = await context.request.post(`${portal.url}/api/trpc/${name}`, { data });
  if (!response.ok()) throw new Error(`${name} was refused: ${await response.text()}`);
  return (await response.json()).result.data;
}

async function customer(): Promise<Visitor & { readonly organizationId: string }> {
  const visitor = await openVisitor(browser, portal.url);
  await act(visitor.context, 'session.signIn', {
    email: 'administrator@demo.example',
    password: demoPassword,
  });
  const answer = await visitor.page.request.get('/api/trpc/organization.list?input=%7B%7D');
  const { organizations } = (await answer.json()).result.data;
  const { id } = organizations.find(({ name }: { name: string }) => name === 'Demo Company');
  return { ...visitor, organizationId: id };
}

/** An invoice that the customer pays from the prepaid account of the demo. */
async function paidInvoice(context: BrowserContext, organizationId: string): Promise<string> {
  const input = encodeURIComponent(JSON.stringify({ organizationId, states: ['open', 'overdue'] }));
  const answer = await context.request.get(`${portal.url}/api/trpc/invoice.list?input=${input}`);
  const { invoices } = (await answer.json()).result.data;
  const { id } = invoices.find(({ dueMinor }: { dueMinor: number }) => dueMinor < 25_000);
  const way = { invoiceIds: [id], method: { kind: 'prepaid' }, idempotencyKey: crypto.randomUUID() };
  await act(context, 'payment.start', { organizationId, ...way });
  return id;
}

/** The password, where it is asked for: the first time within ten minutes. */
async function confirmPassword(
  page: Page,
  text: (key: 'shell.sudo.password' | 'common.continue') => string,
  done: Promise<void>,
) {
  const sudo = page.getByLabel(text('shell.sudo.password'), { exact: true });
  const asked = sudo.waitFor().then(async () => {
    await sudo.fill(demoPassword);
    await page.getByRole('button', { name: text('common.continue') }).click();
  });
  await Promise.race([asked, done]);
  await done;
  asked.catch(() => {});
}

test.each(locales)(
  'DESK-3, in %s: a token for a tool is made at the desk, says who it is, and ends at once',
  async (locale) => {
    const { page, context, problems } = await onShift();
    await act(context, 'account.update', { locale });
    const text = translator(locale, messagesOf(locale));
    const name = `Tool ${locale}`;
    await page.goto('/desk');
    await page.getByRole('button', { name: text('shell.account.label', { name: 'Demo Finance' }) }).click();
    await page.getByRole('menuitem', { name: text('shell.account.tokens'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: text('tokens.staff.title') }).waitFor();
    await page.getByRole('button', { name: text('tokens.create.open') }).click();
    const sheet = page.getByRole('dialog', { name: text('tokens.create.title') });
    await sheet.getByLabel(text('tokens.create.name'), { exact: true }).fill(name);
    await sheet.getByLabel(text('staff.role.finance'), { exact: true }).check();
    expect(await sheet.getByLabel(text('staff.role.admin'), { exact: true }).count()).toBe(0);
    await expectAccessible(page);
    await sheet.getByRole('button', { name: text('tokens.create.submit') }).click();
    const shown = page.getByRole('dialog', { name: text('tokens.secret.title') });
    await confirmPassword(page, text, shown.waitFor());
    const token = (await shown.getByText(/^ats_/).textContent()) ?? '';
    const whoami = () =>
      fetch(`${portal.url}/api/v1/staffToken.getCurrent`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: '{}',
      });
    expect(await (await whoami()).json()).toMatchObject({ name, roles: ['finance'] });
    await shown.getByRole('button', { name: text('tokens.secret.done') }).click();
    await shown.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(token);
    const row = page.getByRole('row', { name });
    await row.getByText(text('staff.role.finance'), { exact: true }).waitFor();
    await expectAccessible(page);
    await row.getByRole('button', { name: text('tokens.menu', { name }) }).click();
    await page.getByRole('menuitem', { name: text('tokens.revoke.open') }).click();
    await page.getByRole('button', { name: text('tokens.revoke.confirm') }).click();
    await page.getByText(text('tokens.revoke.done', { name })).waitFor();
    await row.waitFor({ state: 'detached' });
    expect((await whoami()).status).toBe(401);
    expect(problems).toEqual([]);
  },
  120_000,
);

test('CART-2: whoever keeps the catalogue begins with the codes, issues one and ends it', async () => {
  const { page, context, problems } = await signInStaff(browser, portal.url, 'catalogue@staff.example');
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: t('offers.title') }).waitFor();
  expect(await page.getByRole('heading', { name: t('offers.credit.title'), exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: t('offers.code.create') }).click();
  const sheet = page.getByRole('dialog', { name: t('offers.code.create') });
  await sheet.getByLabel(t('offers.code.code')).fill('AUTUMN-26');
  await sheet.getByLabel(t('offers.code.percent')).fill('12.5');
  await sheet.getByLabel(t('offers.code.maxUses')).fill('40');
  await expectAccessible(page);
  await sheet.getByRole('button', { name: t('offers.code.create') }).click();
  await page.getByText(t('offers.code.created')).waitFor();
  const row = page.getByRole('row', { name: /AUTUMN-26/ });
  await row.getByText('12.5 %').waitFor();
  await row.getByText('0 / 40').waitFor();
  await expectAccessible(page);
  await row.getByRole('button', { name: t('offers.code.endOne', { code: 'AUTUMN-26' }) }).click();
  await page.getByText(t('offers.code.ended', { code: 'AUTUMN-26' })).waitFor();
  await row.getByRole('button').waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await context.close();
}, 120_000);

test('CART-3: finance gives a free credit, and the customer reads in its log who did and why', async () => {
  const { page, context, problems } = await onShift();
  const { organizationId, ...buyer } = await customer();
  await act(context, 'account.update', { locale: 'en' });
  await page.goto('/desk/offers');
  await page.getByRole('heading', { level: 1, name: t('offers.title') }).waitFor();
  expect(await page.getByRole('heading', { name: t('offers.code.title'), exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: t('offers.credit.grant') }).click();
  const sheet = page.getByRole('dialog', { name: t('offers.credit.grant') });
  await sheet.getByLabel(t('offers.credit.organization')).fill(organizationId);
  await sheet.getByLabel(t('offers.credit.type')).selectOption('product.hosting');
  await sheet.getByLabel(t('offers.credit.periods')).fill('3');
  await sheet.getByLabel(t('offers.credit.reason')).fill('For the outage of March');
  await expectAccessible(page);
  await sheet.getByRole('button', { name: t('offers.credit.grant') }).click();
  await page.getByText(t('offers.credit.granted')).waitFor();
  await page
    .getByRole('row', { name: /Demo Company/ })
    .first()
    .waitFor();
  await expectAccessible(page);
  await buyer.page.goto(`/o/${organizationId}/activity`);
  const event = buyer.page.getByRole('row', { name: t('events.freeCredit.grant') }).first();
  await event.getByText(t('activity.actor.staff', { name: 'Demo Finance' })).waitFor();
  expect([...problems, ...buyer.problems]).toEqual([]);
  await buyer.context.close();
}, 120_000);

test('PAY-4, DESK-2: side by side: finance opens the customer with a reason and gives a part back; the customer sees it', async () => {
  const { page, context, problems } = await onShift();
  const { organizationId, ...buyer } = await customer();
  await act(context, 'account.update', { locale: 'en' });
  const invoiceId = await paidInvoice(buyer.context, organizationId);
  await page.goto('/desk');
  await page.getByLabel(t('cases.reason.customer')).fill(organizationId);
  await page.getByLabel(t('cases.reason.reason'), { exact: true }).fill('The hosting was down in March');
  await page.getByRole('button', { name: t('cases.reason.submit') }).click();
  await page.getByRole('heading', { level: 1, name: 'Demo Company' }).waitFor();
  await page.getByRole('link', { name: t('refunds.invoices') }).click();
  await page.getByRole('heading', { level: 1, name: t('refunds.list.title') }).waitFor();
  await expectAccessible(page);
  await page.locator(`a[href$="/${invoiceId}"]`).first().click();
  await page.getByRole('button', { name: t('refunds.open') }).click();
  const sheet = page.getByRole('dialog', { name: t('refunds.open') });
  await sheet.getByLabel(t('refunds.part')).check();
  const first = sheet.getByRole('textbox').first();
  await first.fill('999999');
  await sheet.getByLabel(t('refunds.prepaid'), { exact: true }).check();
  await sheet.getByLabel(t('refunds.reason'), { exact: true }).fill('The hosting was down in March');
  await expectAccessible(page);
  await sheet.getByRole('button', { name: t('refunds.open') }).click();
  await sheet.getByText(t('errors.invoice.credit_too_high')).waitFor();
  await first.fill('1.00');
  await sheet.getByRole('button', { name: t('refunds.open') }).click();
  await page.getByText(t('billing.invoice.refund', { target: 'prepaid' })).waitFor();
  await expectAccessible(page);
  await buyer.page.goto(`/o/${organizationId}/accounting/invoices/${invoiceId}`);
  await buyer.page.getByText(t('billing.invoice.refund', { target: 'prepaid' })).waitFor();
  await buyer.page.goto(`/o/${organizationId}/activity`);
  await buyer.page
    .getByRole('row', { name: t('events.deskInvoice.refund') })
    .first()
    .waitFor();
  await buyer.page
    .getByRole('row', { name: t('events.deskInvoice.get') })
    .first()
    .waitFor();
  expect([...problems, ...buyer.problems]).toEqual([]);
  await buyer.context.close();
}, 150_000);

test('DESK-2: whoever manages the desk lets a job that failed for good begin anew', async () => {
  const { db, close } = createDatabase({ url: portal.databaseUrl, maxConnections: 1 });
  await failedJob(
    db,
    'deliver_mail',
    { id: '01a22cb2-cc09-716d-a461-e7509e6584de' },
    'Error: 550 no such mailbox',
  );
  await close();
  const { page, context, problems } = await signInStaff(browser, portal.url, 'admin@staff.example');
  await page.goto('/desk/failed');
  const row = page.getByRole('row', { name: /550 no such mailbox/ });
  await row.getByText(t('failures.task.mail'), { exact: true }).waitFor();
  await expectAccessible(page);
  await row.getByRole('button').click();
  await page.getByText(t('failures.replayed', { count: 1 })).waitFor();
  await page.getByText(t('failures.empty')).waitFor();
  expect(problems).toEqual([]);
  await context.close();
}, 120_000);
