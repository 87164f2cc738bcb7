import { type Locale, locales } from '@atrium/contracts/locale';
import { demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const password = 'seven blue lanterns swim';
const deadlineMilliseconds = 30_000;

/** The link of the newest invitation to somebody, from the dev mailbox. */
async function invitationLink(page: Page, recipient: string): Promise<string> {
  const deadline = Date.now() + deadlineMilliseconds;
  while (Date.now() < deadline) {
    const list = await (await page.request.get('/dev/mailbox')).text();
    for (const [path] of list.matchAll(/\/dev\/mailbox\/[0-9a-f-]{36}/g)) {
      const mail = await (await page.request.get(path)).text();
      const link = /\/invitation#[0-9a-f-]{36}\.[\w-]+/.exec(mail)?.[0];
      if (link && mail.includes(recipient)) return link;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No invitation to ${recipient} arrived.`);
}

async function signIn(page: Page, locale: Locale, email: string, secret: string): Promise<void> {
  const t = translator(locale, messagesOf(locale));
  await page.getByLabel(t('auth.signIn.email')).fill(email);
  await page.getByLabel(t('auth.signIn.password'), { exact: true }).fill(secret);
  await page.getByRole('button', { name: t('auth.signIn.submit') }).click();
}

/** The legal representative of an organization of their own, in the language of the walk. */
async function openRepresentative(locale: Locale) {
  const visitor = await openVisitor(browser, portal.url, { locale });
  const { page } = visitor;
  await page.goto('/sign-in');
  await signIn(page, locale, 'representative@demo.example', demoPassword);
  await page.waitForURL(/\/o\//);
  await page.request.post('/api/trpc/account.update', { data: { locale } });
  const created = await page.request.post('/api/trpc/organization.create', {
    data: {
      ...{ idempotencyKey: crypto.randomUUID(), name: `Club ${locale}`, type: 'association' },
      ...{ country: 'CH', documentLocale: locale },
    },
  });
  const { result } = (await created.json()) as { result: { data: { id: string } } };
  return { ...visitor, organizationId: result.data.id };
}

describe.each(locales)('in %s', (locale) => {
  const t = translator(locale, messagesOf(locale));

  test('MEM-5, MEM-6, MEM-7, ACC-2: invite, join as somebody new and as somebody known, change a role, remove', async () => {
    const { page, context, problems, organizationId } = await openRepresentative(locale);
    const fresh = `new-${locale}@test.example`;
    const known = 'collaborator@demo.example';

    await page.goto(`/o/${organizationId}/members`);
    await page.getByRole('link', { name: t('members.action.invite') }).click();
    await page.getByLabel(t('members.invite.emails')).fill(`${fresh}, no-address\n${known}`);
    await expectAccessible(page);
    await page.getByRole('button', { name: t('members.invite.submit') }).click();
    await page.getByText(t('members.outcome.invalid')).waitFor();
    expect(await page.getByText(t('members.outcome.sent')).count()).toBe(2);
    await page.getByRole('link', { name: t('members.invite.toList') }).click();
    await page.getByRole('rowheader', { name: fresh }).waitFor();
    await expectAccessible(page);

    // ACC-2: somebody new signs up by the link and is in, without an organization of their own.
    const visitor = await openVisitor(browser, portal.url, { locale });
    await visitor.page.goto(await invitationLink(visitor.page, fresh));
    await visitor.page.getByText(fresh).waitFor();
    expect(visitor.page.url()).not.toContain('#');
    await expectAccessible(visitor.page);
    await visitor.page.getByRole('textbox', { name: t('auth.signUp.firstName'), exact: true }).fill('Nina');
    await visitor.page.getByRole('textbox', { name: t('auth.signUp.lastName'), exact: true }).fill('New');
    await visitor.page.getByLabel(t('auth.signUp.password'), { exact: true }).fill(password);
    await visitor.page.getByLabel(t('auth.signUp.country')).selectOption('CH');
    await visitor.page.getByRole('button', { name: t('invitation.submit') }).click();
    await visitor.page.waitForURL(`**/o/${organizationId}`);
    expect(visitor.problems).toEqual([]);
    await visitor.context.close();

    // Somebody known signs in on the way and accepts.
    const guest = await openVisitor(browser, portal.url, { locale });
    await guest.page.goto(await invitationLink(guest.page, known));
    await guest.page.getByRole('link', { name: t('invitation.signIn') }).click();
    await signIn(guest.page, locale, known, demoPassword);
    await guest.page.getByRole('button', { name: t('invitation.accept') }).click();
    await guest.page.waitForURL(`**/o/${organizationId}`);
    await guest.context.close();

    await page.goto(`/o/${organizationId}/members`);
    const row = page.getByRole('row').filter({ hasText: 'Nina New' });
    await row.waitFor();
    await expectAccessible(page);
    await row.getByRole('button', { name: t('members.action.menu', { name: 'Nina New' }) }).click();
    const administrator = t('common.role.administrator');
    await page
      .getByRole('menuitemcheckbox', { name: t('members.action.makeRole', { role: administrator }) })
      .click();
    await row.getByText(administrator, { exact: true }).waitFor();

    await row.getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Nina New', level: 1 }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: t('members.danger.removeAction') }).click();
    await page.getByRole('button', { name: t('members.removal.prepare') }).click();
    await page.getByRole('heading', { name: t('members.removal.report') }).waitFor();
    await page.getByText(t('report.effect.membership_ends', { name: 'Nina New' })).waitFor();
    await page.getByLabel(t('members.removal.confirm', { name: 'Nina New' })).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: t('members.removal.submit') }).click();
    await page.waitForURL(`**/o/${organizationId}/members`);
    await page.getByText(t('members.changed.removed', { name: 'Nina New' })).waitFor();
    await row.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await context.close();
  });
});

test('MEM-7: what products hold of a person is handed over to whoever is chosen', async () => {
  const t = translator('de', messagesOf('de'));
  const { page, context, problems } = await openVisitor(browser, portal.url, { locale: 'de', width: 360 });
  await page.goto('/sign-in');
  await signIn(page, 'de', 'administrator@demo.example', demoPassword);
  await page.waitForURL(/\/o\//);
  await page.request.post('/api/trpc/account.update', { data: { locale: 'de' } });
  const account = await (await page.request.get('/api/trpc/account.get?input=%7B%7D')).json();
  const { organizations } = account.result.data as { organizations: { id: string; name: string }[] };
  const organizationId = organizations.find(({ name }) => name === 'Demo Company')?.id ?? '';
  await page.goto(`/o/${organizationId}/members?search=collaborator@demo`);
  await page.getByRole('link', { name: /Demo Collaborator/ }).click();
  await page.getByRole('link', { name: t('members.danger.removeAction') }).click();
  const calendar = page.getByRole('group').filter({ hasText: 'Work calendar' });
  await page
    .getByRole('radio', { name: t('members.removal.hand_over') })
    .last()
    .check();
  await page
    .getByLabel(t('members.removal.recipient'))
    .selectOption({ label: 'Demo External · external@demo.example' });
  await expectAccessible(page);
  await page.getByRole('button', { name: t('members.removal.prepare') }).click();
  await page.getByText(/Work calendar .* Demo External/).waitFor();
  expect(await calendar.count()).toBe(0);
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});
