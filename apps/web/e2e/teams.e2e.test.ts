import { type Locale, locales } from '@atrium/contracts/locale';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { type Translate, translator } from '@atrium/i18n/translator';
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

type Role = (typeof demoLogins)[number]['role'];

/** A page of somebody of the demo company, in a language, and the address of the company. */
async function openAs(role: Role, locale: Locale) {
  const visitor = await openVisitor(browser, portal.url, { locale });
  const { page } = visitor;
  const email = demoLogins.find((login) => login.role === role)?.email ?? '';
  const signedIn = await page.request.post('/api/trpc/session.signIn', {
    data: { email, password: demoPassword },
  });
  expect(signedIn.status()).toBe(200);
  // The account's own language wins over the browser's (ACC-10).
  await page.request.post('/api/trpc/account.update', { data: { locale } });
  const answer = await page.request.get('/api/trpc/organization.list?input=%7B%7D');
  const { organizations } = (await answer.json()).result.data;
  const { id } = organizations.find(({ name }: { name: string }) => name === 'Demo Company');
  return { ...visitor, t: translator(locale, messagesOf(locale)), base: `/o/${id}` };
}

const sheetOf = (page: Page) => page.getByRole('dialog');

async function addPerson(page: Page, t: Translate, team: string, person: string): Promise<void> {
  await page.getByRole('button', { name: t('team.add.open') }).click();
  const sheet = page.getByRole('dialog', { name: t('team.add.title', { name: team }) });
  await sheet.getByRole('checkbox', { name: person }).check();
  await sheet.getByRole('button', { name: t('team.add.submit', { count: 1 }) }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: person }).waitFor();
}

describe.each(locales)('in %s', (locale) => {
  test('TEAM-1, TEAM-2, TEAM-4, TEAM-5, MEM-10: a team is made, filled, given a folder, and deleted', async () => {
    const { page, context, problems, t, base } = await openAs('administrator', locale);
    const team = `Team ${locale}`;
    await page.goto(`${base}/teams`);
    await page.getByRole('heading', { name: t('team.title'), level: 1 }).waitFor();
    await page.getByRole('button', { name: t('team.create') }).click();
    await sheetOf(page).getByLabel(t('team.name'), { exact: true }).fill(team);
    await sheetOf(page)
      .getByRole('button', { name: t('team.create') })
      .click();
    await page.getByRole('heading', { name: team, level: 1 }).waitFor();

    await addPerson(page, t, team, 'Demo External');

    // Before it is saved: the person in the team gains the folder.
    await page.getByRole('button', { name: t('access.give.open') }).click();
    await sheetOf(page).getByRole('radio', { name: 'Demo drive' }).check();
    const part = sheetOf(page).getByLabel(t('access.give.part'), { exact: true });
    await part.selectOption({ label: `Contracts (${t('access.type.drive_folder')})` });
    await sheetOf(page)
      .getByRole('radio', { name: t('access.level.read'), exact: true })
      .check();
    const gains = t('access.preview.gains', { levels: t('access.level.read') });
    await sheetOf(page).getByText(gains).waitFor();
    // The parts are the same in every language.
    if (locale === 'de') await expectAccessible(page);
    await sheetOf(page)
      .getByRole('button', { name: t('access.give.submit') })
      .click();
    await sheetOf(page).waitFor({ state: 'detached' });
    await page.getByText('Contracts').first().waitFor();
    if (locale === 'de') await expectAccessible(page);

    // MEM-10: on the person's page it stands with where it comes from.
    await page.getByRole('button', { name: t('team.member.menu', { name: 'Demo External' }) }).click();
    await page.getByRole('menuitem', { name: t('team.member.access') }).click();
    await page.getByRole('heading', { name: t('access.member.title', { name: 'Demo External' }) }).waitFor();
    await page.getByRole('link', { name: t('access.via.team', { team }) }).click();
    await page.getByRole('heading', { name: team, level: 1 }).waitFor();

    // TEAM-5: first who loses what.
    await page.getByRole('button', { name: t('team.delete.open') }).click();
    const lost = t('report.effect.access_lost', { name: 'Demo External', count: 1, products: 'Contracts' });
    await sheetOf(page).getByText(lost).waitFor();
    await sheetOf(page)
      .getByRole('button', { name: t('team.delete.open') })
      .click();
    await page.getByRole('heading', { name: t('team.title'), level: 1 }).waitFor();
    await page.getByRole('link', { name: team }).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await context.close();
  });
});

test('PERM-6, PERM-7: products, who can reach one and why, and why somebody may not', async () => {
  const { page, context, problems, t, base } = await openAs('administrator', 'it');
  await page.goto(`${base}/products`);
  await page.getByRole('link', { name: 'Demo website' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Demo website' }).click();
  const reason = t('access.via.team_this', { level: t('access.level.technical') });
  await page.getByRole('row', { name: 'Demo Collaborator' }).getByText(reason).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Demo Collaborator' }).click();
  await page
    .getByRole('heading', { name: t('access.member.title', { name: 'Demo Collaborator' }) })
    .waitFor();
  await page.getByRole('radio', { name: 'Demo drive' }).check();
  await page.getByLabel(t('access.give.level')).selectOption({ label: t('access.level.manage') });
  await page.getByText(t('access.explain.no')).waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});

test('PERM-6: the matrix is read by the arrow keys, and taken along as a file', async () => {
  const { page, context, problems, t, base } = await openAs('legal_representative', 'es');
  await page.goto(`${base}/access`);
  const grid = page.getByRole('grid', { name: t('access.matrix.title') });
  await grid.getByRole('rowheader', { name: 'Demo Collaborator' }).waitFor();
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const active = await grid.getAttribute('aria-activedescendant');
  await page.locator(`[id="${active}"][data-active]`).waitFor();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: t('access.matrix.export') }).click();
  expect((await download).suggestedFilename()).toBe(`${t('access.matrix.fileName')}.csv`);
  expect(problems).toEqual([]);
  await context.close();
});

test('TEAM-3, PERM-7: who may not change a team reads it, with the reason; an external user has no list', async () => {
  const reader = await openAs('collaborator', 'fr');
  await reader.page.goto(`${reader.base}/teams`);
  await reader.page.getByRole('link', { name: 'Demo Editors' }).click();
  const add = reader.page.getByRole('button', { name: reader.t('team.add.open') });
  await add.waitFor();
  expect(await add.getAttribute('aria-disabled')).toBe('true');
  await expectAccessible(reader.page);
  expect(reader.problems).toEqual([]);
  await reader.context.close();
  const external = await openAs('external_user', 'de');
  await external.page.goto(`${external.base}/products`);
  await external.page.getByRole('heading', { name: external.t('access.products.title') }).waitFor();
  expect(await external.page.getByRole('link', { name: external.t('shell.nav.teams') }).count()).toBe(0);
  await external.context.close();
});
