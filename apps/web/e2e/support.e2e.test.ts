import { demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor, type Visitor } from './browser.ts';
import { mailsTo } from './mailbox.ts';
import { type Portal, startPortal } from './portal.ts';
import { signInStaff } from './reviewer.ts';

let portal: Portal;
let browser: Browser;
let shift: Visitor | undefined;
const t = translator('en', messagesOf('en'));
const customerEmail = 'administrator@demo.example';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

async function signInCustomer(): Promise<Visitor> {
  const visitor = await openVisitor(browser, portal.url);
  const response = await visitor.context.request.post(`${portal.url}/api/trpc/session.signIn`, {
    data: { email: customerEmail, password: demoPassword },
  });
  expect(response.ok()).toBe(true);
  return visitor;
}

/** The same agent from the first test to the last: each sign-in would wait for a text message. */
async function onShift(): Promise<Visitor> {
  shift ??= await signInStaff(browser, portal.url, 'agent@staff.example');
  return shift;
}

/** The page of support of the organization that is open at the start. */
async function openSupport(page: Page): Promise<void> {
  await page.goto('/');
  // Of the two demo organizations, the one with products.
  await page.getByRole('button', { name: /Switch organization/ }).click();
  await page.getByRole('menuitemcheckbox', { name: /Demo Company/ }).click();
  await page.getByRole('button', { name: /Current one: Demo Company/ }).waitFor();
  await page.getByRole('link', { name: t('shell.nav.support'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t('support.title') }).waitFor();
}

/** As it is read out on the phone, with its spaces. */
async function readOutCode(page: Page, whose: 'code' | 'vip' = 'code'): Promise<string> {
  const spoken = t(`support.${whose}.spoken`, { code: '' }).trim();
  const text = await page.getByText(spoken).first().textContent();
  return (text ?? '').replace(/\D/g, '').replace(/(\d{3})(\d{3})/, '$1 $2 ');
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).first();

test('SUP-1, DESK-1: an agent sees nothing, hears the code, sees the customer, and the customer reads who looked', async () => {
  const [customer, agent] = [await signInCustomer(), await onShift()];
  await openSupport(customer.page);
  await expectAccessible(customer.page);
  const code = await readOutCode(customer.page);

  await agent.page.goto('/');
  await heading(agent.page, t('cases.title')).waitFor();
  expect(await agent.page.getByText('Demo Company').count()).toBe(0);
  await agent.page.getByLabel(t('cases.identify.code')).fill('0000000000');
  await agent.page.getByRole('button', { name: t('cases.identify.submit') }).click();
  await agent.page.getByText(t('cases.identify.unknown')).waitFor();
  await agent.page.getByLabel(t('cases.identify.code')).fill(code);
  await agent.page.getByRole('button', { name: t('cases.identify.submit') }).click();
  await agent.page.getByRole('heading', { level: 1, name: 'Demo Administrator' }).waitFor();
  await agent.page.getByText(customerEmail).waitFor();
  // Two organizations: none is looked at before it is opened.
  await agent.page
    .getByRole('region', { name: 'Demo Company' })
    .getByRole('button', { name: t('cases.reason.submit') })
    .click();
  await agent.page
    .getByRole('table', { name: t('cases.customer.products') })
    .first()
    .waitFor();
  await expectAccessible(agent.page);

  await customer.page.getByRole('link', { name: t('shell.nav.organization'), exact: true }).click();
  await customer.page.getByRole('link', { name: t('organization.nav.activity') }).click();
  const row = customer.page.getByRole('row', { name: t('events.desk.getOrganization') }).first();
  await row.getByText(t('activity.actor.staff', { name: 'Demo Agent' })).waitFor();
  expect([...customer.problems, ...agent.problems]).toEqual([]);
  await customer.context.close();
}, 240_000);

test('SUP-2: side by side: the VIP code, beside its channels, opens the organization for the agent', async () => {
  const [customer, agent] = [await signInCustomer(), await onShift()];
  await openSupport(customer.page);
  await heading(customer.page, t('support.vip.title')).waitFor();
  const code = await readOutCode(customer.page, 'vip');
  await customer.page.getByLabel(t('support.vip.channels')).getByRole('link').first().waitFor();

  await agent.page.goto('/desk');
  await agent.page.getByLabel(t('cases.identify.code')).fill(code);
  await agent.page.getByRole('button', { name: t('cases.identify.submit') }).click();
  await agent.page.getByRole('heading', { level: 1, name: 'Demo Company' }).waitFor();
  await agent.page
    .getByRole('table', { name: t('cases.customer.products') })
    .first()
    .waitFor();
  // It names an organization, and so nobody's mail address is on the page.
  expect(await agent.page.getByText(customerEmail).count()).toBe(0);
  await agent.page.getByRole('button', { name: t('cases.case.close') }).click();
  await heading(agent.page, t('cases.title')).waitFor();
  expect([...customer.problems, ...agent.problems]).toEqual([]);
  await customer.context.close();
}, 240_000);

test('SUP-3: side by side: access is given, taken up and watched live; withdrawing ends it at once', async () => {
  const [customer, agent] = [await signInCustomer(), await onShift()];
  await openSupport(customer.page);
  await customer.page.getByRole('button', { name: t('temporary.give') }).click();
  const sheet = customer.page.getByRole('dialog');
  await sheet.getByLabel(t('temporary.form.services')).fill('website');
  await customer.page.getByRole('option', { name: /Demo website/ }).click();
  await sheet.getByLabel(t('temporary.form.hours')).selectOption('4');
  await sheet.getByLabel(t('temporary.form.reason')).fill('The shop is slow since this morning.');
  await expectAccessible(customer.page);
  await sheet.getByRole('button', { name: t('temporary.form.submit') }).click();
  await customer.page.getByText(t('temporary.uses.empty')).waitFor();

  await agent.page.goto('/desk');
  const row = agent.page.getByRole('row', { name: /The shop is slow/ });
  await row.getByRole('button', { name: t('cases.waiting.take') }).click();
  await agent.page.getByRole('heading', { level: 1, name: 'Demo Company' }).waitFor();
  await agent.page.getByRole('link', { name: 'Demo website' }).click();
  await agent.page.getByRole('heading', { level: 1, name: 'Demo website' }).waitFor();
  await expectAccessible(agent.page);

  // The customer's page has not been touched meanwhile.
  const uses = customer.page.getByRole('table', { name: t('temporary.uses.title') });
  await uses.getByText(`${t('events.supportAccess.view')}: Demo website`).waitFor();
  await uses
    .getByText(t('activity.actor.staff', { name: 'Demo Agent' }))
    .first()
    .waitFor();
  await expectAccessible(customer.page);
  await customer.page.getByRole('button', { name: t('temporary.access.withdraw') }).click();
  await customer.page.getByText(t('temporary.list.withdrawn')).first().waitFor();

  await agent.page.reload();
  await agent.page.getByRole('heading', { level: 1, name: t('cases.case.over') }).waitFor();
  const mails = (await mailsTo(portal.url, customerEmail)).filter((mail) => /temporary access/.test(mail));
  expect(mails.length).toBeGreaterThanOrEqual(3);
  expect([...customer.problems, ...agent.problems]).toEqual([]);
  await customer.context.close();
}, 240_000);

test('SUP-4: the help button shows the code and takes a message, which arrives with its page', async () => {
  const { page, problems, context } = await signInCustomer();
  await page.goto('/');
  await page.getByRole('button', { name: t('shell.nav.help') }).click();
  await heading(page, t('support.panel.title')).waitFor();
  expect(await readOutCode(page)).toMatch(/^\d{3} \d{3} \d{4}$/);
  await page.getByText(t('support.message.title'), { exact: true }).click();
  await page.getByLabel(t('support.message.subject')).fill('A question about invoices');
  await page.getByLabel(t('support.message.body')).fill('Where do I find the one of May?');
  await expectAccessible(page);
  await page.getByRole('button', { name: t('support.message.send') }).click();
  await page.getByText(t('support.message.sent')).waitFor();
  await page
    .getByText(/[A-Z2-9]{8}/)
    .first()
    .waitFor();
  await openSupport(page);
  await page
    .getByRole('table', { name: t('support.messages.title') })
    .getByText('A question about invoices')
    .waitFor();
  expect(problems).toEqual([]);
  await context.close();
}, 180_000);

test('DESK-1: whoever manages the staff adds somebody and ends their place', async () => {
  const { page, problems, context } = await signInStaff(browser, portal.url, 'admin@staff.example');
  await page.goto('/desk/staff');
  await heading(page, t('staff.title')).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('staff.add') }).click();
  await page.getByLabel(t('staff.form.email')).fill('new.agent@staff.example');
  await page.getByLabel(t('staff.form.firstName')).fill('New');
  await page.getByLabel(t('staff.form.lastName')).fill('Colleague');
  await page.getByRole('button', { name: t('staff.form.submit') }).click();
  const sudo = page.getByLabel(t('shell.sudo.password'), { exact: true });
  await Promise.race([
    sudo.waitFor().then(async () => {
      await sudo.fill(demoPassword);
      await page.getByRole('button', { name: t('common.continue') }).click();
    }),
    page.getByText(t('staff.form.done', { name: 'New Colleague' })).waitFor(),
  ]);
  await page.getByRole('row', { name: /New Colleague/ }).waitFor();
  expect(await mailsTo(portal.url, 'new.agent@staff.example')).toHaveLength(1);
  await page.getByRole('button', { name: t('staff.menu', { name: 'New Colleague' }) }).click();
  await page.getByRole('menuitem', { name: t('staff.end') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('staff.end') })
    .click();
  await page.getByText(t('staff.endDone', { name: 'New Colleague' })).waitFor();
  // AUD-1: what has been recorded is told in words.
  await page.reload();
  const record = page.getByRole('table', { name: t('staff.audit.title') });
  for (const done of [t('staff.staff.add'), t('staff.staff.end')])
    await record.getByText(done, { exact: true }).first().waitFor();
  expect(problems).toEqual([]);
  await context.close();
}, 180_000);
