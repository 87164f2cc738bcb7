import type { Locale } from '@atrium/contracts/locale';
import { demoPassword } from '@atrium/core/demo/seed-demo';
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

async function openOrganization(page: Page, email: string, locale: Locale): Promise<void> {
  const { request } = page.context();
  await request.post('/api/trpc/session.signIn', { data: { email, password: demoPassword } });
  // The account's language wins over the browser's (ACC-10).
  await request.post('/api/trpc/account.update', { data: { locale } });
  await page.goto('/');
  await page.waitForURL(/\/o\//);
  await page.goto(`${new URL(page.url()).pathname}/organization`);
}

const demo = 'Demo Company';
const helpIn = (page: Page, t: Translate) => page.getByRole('complementary', { name: t('help.title') });

test('HELP-6, HELP-7: help beside the page: its guides, a search, a guide, feedback; the page stays in use', async () => {
  const t = translator('en', messagesOf('en'));
  const { page, context, problems } = await openVisitor(browser, portal.url, { locale: 'en' });
  await openOrganization(page, 'representative@demo.example', 'en');
  const name = page.getByLabel(t('organization.field.name'));
  await name.fill('Half a change');
  await page.getByRole('button', { name: t('shell.nav.help') }).click();
  const help = helpIn(page, t);
  await help.getByRole('heading', { name: t('help.forPage') }).waitFor();
  expect(await help.getByRole('link').first().textContent()).toBe('Edit an organization’s details');
  await expectAccessible(page);

  await help.getByLabel(t('help.searchLabel')).fill('blank pgae');
  await help.getByRole('link', { name: 'Allow cookies and JavaScript' }).click();
  await help.getByRole('heading', { name: 'Allow cookies and JavaScript' }).waitFor();
  await expectAccessible(page);
  await help.getByRole('radio', { name: t('help.feedback.no') }).check();
  await help.getByLabel(t('help.feedback.comment')).fill('My browser is missing.');
  await help.getByRole('button', { name: t('help.feedback.send') }).click();
  await help.getByText(t('help.feedback.thanks')).waitFor();

  await help.getByRole('button', { name: t('help.back') }).click();
  expect(await help.getByLabel(t('help.searchLabel')).inputValue()).toBe('blank pgae');
  expect(await name.inputValue()).toBe('Half a change');
  await help.getByLabel(t('help.searchLabel')).press('Escape');
  await help.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await context.close();
});

test('HELP-6: “Need help?” opens the guide of the task, and says who can do it when the reader cannot', async () => {
  const t = translator('de', messagesOf('de'));
  const { page, context, problems } = await openVisitor(browser, portal.url, { locale: 'de' });
  await openOrganization(page, 'collaborator@demo.example', 'de');
  await page.getByRole('link', { name: t('shell.needHelp') }).click();
  const help = helpIn(page, t);
  await help.getByRole('heading', { name: 'Die Angaben einer Organisation ändern' }).waitFor();
  const roles = { roles: t('common.role.legal_representative'), role: t('common.role.collaborator') };
  await help.getByText(t('help.onlyRoles', { ...roles, organization: demo })).waitFor();
  await help.getByText(t('help.askThem', { count: 1, names: 'Demo Representative' })).waitFor();
  await context.close();
  expect(problems).toEqual([]);
});

test('HELP-6, FIND-1: on a phone the help lies over the page; a question in another language is answered in it', async () => {
  const t = translator('it', messagesOf('it'));
  const { page, context, problems } = await openVisitor(browser, portal.url, { locale: 'it', width: 360 });
  await openOrganization(page, 'administrator@demo.example', 'it');
  await page.getByRole('button', { name: t('shell.nav.help') }).click();
  const help = page.getByRole('dialog', { name: t('help.title') });
  await help.getByLabel(t('help.searchLabel')).fill('Konto erstellen');
  const languages = { own: 'italiano', language: 'tedesco' };
  await help.getByText(t('help.otherLanguage', languages)).waitFor();
  await expectAccessible(page);
  await help.getByLabel(t('help.searchLabel')).fill('xqzzv');
  await help.getByText(t('help.none', { query: 'xqzzv' })).waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await context.close();
});
