import type { Locale } from '@atrium/contracts/locale';
import { demoPassword } from '@atrium/core/demo/seed-demo';
import { createDatabase } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor } from './browser.ts';
import { linkInMail } from './mailbox.ts';
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

const texts = (locale: Locale) => translator(locale, messagesOf(locale));

/** On the page "Security and recovery", signed in, in this language. */
async function openSecurity(page: Page, locale: Locale, email: string): Promise<void> {
  await page.request.post('/api/trpc/session.signIn', { data: { email, password: demoPassword } });
  const answer = await page.request.post('/api/trpc/account.update', { data: { locale } });
  expect(answer.status()).toBe(200);
  await page.goto('/security');
  await page.getByRole('heading', { name: texts(locale)('security.title'), level: 1 }).waitFor();
}

test('ACC-6: the identifier changes by the link in the new mailbox, and the old mailbox takes it back (de)', async () => {
  const t = texts('de');
  const { page, context, problems } = await openVisitor(browser, portal.url, { locale: 'de', width: 360 });
  const [former, next] = ['administrator@demo.example', 'moved-administrator@demo.example'];
  await openSecurity(page, 'de', former);
  await page.getByRole('button', { name: t('security.identifier.change') }).click();
  const sheet = page.getByRole('dialog', { name: t('security.identifier.change') });
  await sheet.getByLabel(t('security.identifier.address')).fill(next);
  await sheet.getByLabel(t('security.password.current'), { exact: true }).fill(demoPassword);
  await expectAccessible(page);
  await sheet.getByRole('button', { name: t('security.pending.submit') }).click();
  await page.getByText(t('security.pending.title', { email: next })).waitFor();
  await sheet.waitFor({ state: 'detached' });
  await expectAccessible(page);

  const elsewhere = await openVisitor(browser, portal.url, { locale: 'de' });
  await elsewhere.page.goto(await linkInMail(portal.url, next, '/confirm-address#'));
  const confirm = elsewhere.page.getByRole('button', { name: t('recovery.address.submit') });
  await confirm.waitFor();
  expect(elsewhere.page.url()).not.toContain('#');
  await expectAccessible(elsewhere.page);
  await confirm.click();
  await elsewhere.page.getByRole('heading', { name: t('recovery.address.identifierDone') }).waitFor();
  await page.reload();
  await page.getByRole('main').getByText(next).waitFor();

  const newPassword = 'stille wasser tragen papier';
  await elsewhere.page.goto(await linkInMail(portal.url, former, '/undo-change#'));
  await elsewhere.page.getByLabel(t('password.next.label'), { exact: true }).fill(newPassword);
  await expectAccessible(elsewhere.page);
  await elsewhere.page.getByRole('button', { name: t('recovery.undo.submit') }).click();
  await elsewhere.page.getByText(t('auth.signIn.passwordSet')).waitFor();
  expect(await elsewhere.page.getByLabel(t('auth.signIn.email')).inputValue()).toBe(former);
  await elsewhere.page.getByLabel(t('auth.signIn.password'), { exact: true }).fill(newPassword);
  await elsewhere.page.getByRole('button', { name: t('auth.signIn.submit') }).click();
  await elsewhere.page.waitForURL(/\/o\//);
  // Whoever was signed in meanwhile is not any more.
  await page.goto('/security');
  await page.waitForURL(/\/sign-in/);
  expect([...problems, ...elsewhere.problems]).toEqual([]);
  await Promise.all([context.close(), elsewhere.context.close()]);
});

test('ACC-8, SEC-7: a session of another device is seen and ended; a new password ends the rest (fr)', async () => {
  const t = texts('fr');
  const email = 'external@demo.example';
  const { page, context, problems } = await openVisitor(browser, portal.url, { locale: 'fr' });
  await openSecurity(page, 'fr', email);
  const others = [await openVisitor(browser, portal.url), await openVisitor(browser, portal.url)];
  for (const other of others) await openSecurity(other.page, 'fr', email);
  await page.reload();
  await page.getByText(t('security.sessions.current')).waitFor();
  await expectAccessible(page);
  const ends = page.getByRole('button', {
    name: t('security.sessions.endOf', {
      device: t('security.sessions.device', { browser: 'Chrome', system: 'Linux' }),
    }),
  });
  await ends.nth(1).waitFor();
  await ends.first().click();
  // The session is fresh: its password counts as confirmed, and no dialog is in the way (SEC-8).
  await page.getByText(t('security.sessions.ended')).waitFor();

  await page.getByRole('button', { name: t('security.password.change') }).click();
  const sheet = page.getByRole('dialog', { name: t('security.password.change') });
  const current = sheet.getByLabel(t('security.password.current'), { exact: true });
  const next = sheet.getByLabel(t('password.next.label'), { exact: true });
  await current.fill('pas le bon');
  await next.fill('court');
  await sheet
    .getByRole('status')
    .filter({ hasText: t('password.strength.missing', { count: 7 }) })
    .waitFor();
  await next.fill('sept lanternes bleues nagent');
  await sheet.getByRole('button', { name: t('security.password.change') }).click();
  await sheet.getByText(t('errors.session.password_wrong')).first().waitFor();
  await expectAccessible(page);
  await current.fill(demoPassword);
  await sheet.getByRole('button', { name: t('security.password.change') }).click();
  await page.getByText(t('security.password.changed')).waitFor();
  await page.getByText(t('security.password.othersEnded', { count: 1 })).waitFor();
  for (const other of others) {
    await other.page.goto('/security');
    await other.page.waitForURL(/\/sign-in/);
    await other.context.close();
  }
  expect(problems).toEqual([]);
  await context.close();
});

/** A mailbox with this address in the first organization where somebody may do everything. */
async function addMailbox(address: string): Promise<void> {
  const { db, close } = createDatabase({ url: portal.databaseUrl, maxConnections: 1 });
  try {
    const { organizationId } = await db
      .selectFrom('member')
      .innerJoin('account', 'account.id', 'member.accountId')
      .select('member.organizationId')
      .where('account.loginIdentifier', '=', address)
      .where('member.role', '=', 'legal_representative')
      .executeTakeFirstOrThrow();
    const [productId, createdAt] = [newId(), new Date()];
    const product = {
      organizationId,
      id: productId,
      createdAt,
      type: 'product.mail_service',
      name: 'Demo mail',
    };
    await db.insertInto('product').values(product).execute();
    const mailbox = { organizationId, id: newId(), productId, createdAt, name: address };
    await db
      .insertInto('productPart')
      .values({ ...mailbox, type: 'product.mail_service.mailbox' })
      .execute();
  } finally {
    await close();
  }
}

test('ACC-9: who has a mailbox of the same address says whether its password changes, too (es)', async () => {
  const t = texts('es');
  const email = 'representative@demo.example';
  await addMailbox(email);
  const { page, context, problems } = await openVisitor(browser, portal.url, { locale: 'es', width: 360 });
  await openSecurity(page, 'es', email);
  await page.getByRole('button', { name: t('security.password.change') }).click();
  const sheet = page.getByRole('dialog', { name: t('security.password.change') });
  await sheet.getByLabel(t('security.password.current'), { exact: true }).fill(demoPassword);
  await sheet.getByLabel(t('password.next.label'), { exact: true }).fill('siete faroles azules nadan');
  const save = sheet.getByRole('button', { name: t('security.password.change') });
  const unify = sheet.getByRole('radio', { name: t('security.mailbox.unify') });
  await unify.waitFor();
  expect(await unify.isChecked()).toBe(false);
  // Nothing is chosen for them: without a choice nothing changes.
  await save.click();
  await sheet.getByText(t('errors.account.mailbox_choice_missing')).first().waitFor();
  await expectAccessible(page);
  await sheet.getByText(t('security.mailbox.unify')).click();
  await save.click();
  await page.getByText(t('security.password.changed')).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
