import { type Locale, locales } from '@atrium/contracts/locale';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { countryName } from '@atrium/i18n/country-name';
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

/** The newest mail to somebody with this in its subject and this in its text, from the dev mailbox. */
async function mailTo(page: Page, recipient: string, mark: string, content = ''): Promise<string> {
  const reader = await page.context().newPage();
  try {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      await reader.goto('/dev/mailbox');
      const link = reader.getByRole('link').filter({ hasText: mark }).first();
      const mine = reader.getByText(recipient);
      if ((await mine.count()) > 0 && (await link.count()) > 0) {
        await link.click();
        const text = ((await reader.getByRole('main').textContent()) ?? '').replace(/\u00a0/g, ' ');
        if (text.includes(recipient) && text.includes(content)) return text;
      }
      await reader.waitForTimeout(100);
    }
    throw new Error(`No mail to ${recipient} arrived.`);
  } finally {
    await reader.close();
  }
}

async function signIn(page: Page, locale: Locale, email: string, secret: string): Promise<void> {
  const t = translator(locale, messagesOf(locale));
  await page.goto('/sign-in');
  await page.getByLabel(t('auth.signIn.email')).fill(email);
  await page.getByLabel(t('auth.signIn.password'), { exact: true }).fill(secret);
  await page.getByRole('button', { name: t('auth.signIn.submit') }).click();
  await page.waitForURL(/\/o\//);
}

describe.each(locales)('in %s', (locale) => {
  const t = translator(locale, messagesOf(locale));

  test('ACC-1, ACC-2, ORG-2, ORG-3, ORG-5, ORG-6: sign up, confirm, edit, change country, create, switch', async () => {
    const { page, context, problems } = await openVisitor(browser, portal.url, { locale });
    const email = `walk-${locale}@test.example`;

    await page.goto('/sign-up');
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await expectAccessible(page);
    await page.getByRole('textbox', { name: t('auth.signUp.firstName'), exact: true }).fill('Walk');
    await page.getByRole('textbox', { name: t('auth.signUp.lastName'), exact: true }).fill('Through');
    await page.getByLabel(t('auth.signUp.email')).fill(email);
    await page.getByLabel(t('auth.signUp.password'), { exact: true }).fill(password);
    await page.getByLabel(t('auth.signUp.country')).selectOption('CH');
    await page.getByRole('button', { name: t('auth.signUp.submit') }).click();

    await page.getByRole('heading', { name: t('auth.confirm.title') }).waitFor();
    await expectAccessible(page);
    const mail = await mailTo(page, email, t('mail.confirmEmail.subject'));
    const code = /\b\d{6}\b/.exec(mail)?.[0] ?? '';
    await page.getByLabel(t('auth.confirm.code')).fill(code);
    await page.waitForURL(/\/o\/[^/]+$/);

    // ACC-2: an organization in the person's own name, of which they are the legal representative.
    await page.getByRole('heading', { name: t('shell.dashboard.title', { firstName: 'Walk' }) }).waitFor();
    await page.getByText(t('common.role.legal_representative')).first().waitFor();
    await expectAccessible(page);

    await page.getByRole('link', { name: t('shell.nav.organization'), exact: true }).click();
    await page.getByRole('heading', { name: t('organization.title'), level: 1 }).waitFor();
    await page.getByLabel(t('organization.field.name')).fill(`Walk ${locale}`);
    await page.getByLabel(t('organization.field.line1')).fill('Teststrasse 1');
    await page.getByLabel(t('organization.field.postalCode')).fill('8000');
    await page.getByLabel(t('organization.field.city')).fill('Zürich');
    await expectAccessible(page);
    await page.getByRole('button', { name: t('organization.save') }).click();
    await page.getByText(t('organization.saved')).waitFor();

    // ORG-3: told about the currency before saving, refused until accepted.
    await page.getByLabel(t('organization.field.country')).selectOption('DE');
    await page.getByText(t('organization.currencyChange.title', { to: 'EUR' }), { exact: true }).waitFor();
    const explained = t('organization.currencyChange.text', {
      country: countryName(locale, 'DE'),
      from: 'CHF',
      to: 'EUR',
    });
    await page.getByText(explained).waitFor();
    await page.getByRole('button', { name: t('organization.save') }).click();
    const refused = t('errors.organization.currency_change_unconfirmed', { from: 'CHF', to: 'EUR' });
    await page.getByRole('group', { name: refused }).waitFor();
    await page.getByLabel(t('organization.currencyChange.confirm', { to: 'EUR' })).check();
    await page.getByRole('button', { name: t('organization.save') }).click();
    await page
      .getByText(t('organization.currencyChange.title', { to: 'EUR' }), { exact: true })
      .waitFor({ state: 'detached' });
    const summary = await mailTo(page, email, `Walk ${locale}`, 'EUR');
    expect(summary).toContain('CHF');

    // ORG-5, ORG-6: a second organization, and back with the switcher; the address says which one is open.
    const first = new URL(page.url()).pathname.split('/')[2] ?? '';
    await page.getByRole('button', { name: t('shell.switcher.label', { name: `Walk ${locale}` }) }).click();
    await page.getByRole('menuitem', { name: t('shell.switcher.create') }).click();
    // The page before has a field of the same name.
    await page.getByRole('heading', { level: 1, name: t('organization.create.title') }).waitFor();
    await page.getByLabel(t('organization.create.name')).fill(`Second ${locale}`);
    await page.getByLabel(t('organization.field.country')).selectOption('FR');
    await expectAccessible(page);
    await page.getByRole('button', { name: t('organization.create.submit') }).click();
    await page
      .getByRole('button', { name: t('shell.switcher.label', { name: `Second ${locale}` }) })
      .waitFor();
    expect(page.url()).not.toContain(first);
    await page.getByRole('button', { name: t('shell.switcher.label', { name: `Second ${locale}` }) }).click();
    await page.getByRole('menuitemcheckbox', { name: `Walk ${locale}` }).click();
    await page.waitForURL(`**/o/${first}/organization`);

    // ACC-4: the profile lists both with the role, and switches.
    await page.goto('/profile');
    const identifier = page.getByLabel(t('account.profile.loginIdentifier'));
    await identifier.waitFor();
    expect(await identifier.inputValue()).toBe(email);
    await expectAccessible(page);
    await page
      .getByRole('link', { name: t('organization.mine.switchTo', { name: `Second ${locale}` }) })
      .click();
    await page.waitForURL(/\/o\/[^/]+$/);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('ORG-2: who may not change the details reads them, with the reason and the people who can', async () => {
    const { page, context, problems } = await openVisitor(browser, portal.url, { locale });
    const role = readers[locale];
    const login = demoLogins.find((candidate) => candidate.role === role);
    await signIn(page, locale, login?.email ?? '', demoPassword);
    // The account's own language wins over the browser's (ACC-10); the demo accounts begin with English.
    const answer = await page.request.post('/api/trpc/account.update', { data: { locale } });
    expect(answer.status()).toBe(200);

    await page.goto('/organizations');
    await page.getByRole('link', { name: t('organization.mine.switchTo', { name: 'Demo Company' }) }).click();
    await page.getByRole('button', { name: t('shell.switcher.label', { name: 'Demo Company' }) }).waitFor();
    await page.getByRole('link', { name: t('shell.nav.organization'), exact: true }).click();
    const reason = t('organization.readOnly', { count: 1, names: 'Demo Representative' });
    await page.getByText(reason).waitFor();
    const name = page.getByLabel(t('organization.field.name'), { exact: true });
    expect(await name.getAttribute('readonly')).not.toBeNull();
    expect(await page.getByRole('button', { name: t('organization.save') }).count()).toBe(0);
    await expectAccessible(page);
    expect(problems).toEqual([]);
    await context.close();
  });
});

/** Every role that only reads appears in some language. */
const readers = {
  fr: 'administrator',
  de: 'collaborator',
  es: 'external_user',
  it: 'administrator',
  en: 'collaborator',
} as const satisfies Record<Locale, string>;
