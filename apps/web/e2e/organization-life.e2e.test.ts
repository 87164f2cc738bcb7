import { createHmac } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '@atrium/contracts/locale';
import { demoStaff } from '@atrium/core/demo/demo-staff';
import { demoPassword } from '@atrium/core/demo/seed-demo';
import { pdf } from '@atrium/core/test/succession-case';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor } from './browser.ts';
import { linkInMail } from './mailbox.ts';
import { type Portal, startPortal } from './portal.ts';
import { signInReviewer } from './reviewer.ts';

let portal: Portal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

type Membership = { readonly id: string; readonly name: string };

/** Signed in over HTTP, as the sign-in page would; with where they belong. */
async function signIn(page: Page, who: string, locale: Locale): Promise<readonly Membership[]> {
  const data = { email: `${who}@demo.example`, password: demoPassword };
  expect((await page.request.post('/api/trpc/session.signIn', { data })).status()).toBe(200);
  await page.request.post('/api/trpc/account.update', { data: { locale } });
  const answer = await page.request.get('/api/trpc/account.get?input={}');
  return (await answer.json()).result.data.organizations;
}

const idOf = (memberships: readonly Membership[], name: string): string => {
  const found = memberships.find((membership) => membership.name === name);
  if (!found) throw new Error(`Nobody here is a member of ${name}.`);
  return found.id;
};

const open = async (locale: Locale, who: string, width = 1280) => {
  const visitor = await openVisitor(browser, portal.url, { locale, width });
  const memberships = await signIn(visitor.page, who, locale);
  return { ...visitor, memberships, t: translator(locale, messagesOf(locale)) };
};

/** The code that an authenticator app would show (RFC 6238). */
function oneTimeCode(secret: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

async function setUpSecondFactor(page: Page): Promise<void> {
  const started = await page.request.post('/api/trpc/secondFactor.startAuthenticator', { data: {} });
  const { secret } = (await started.json()).result.data;
  const code = oneTimeCode(secret.replaceAll(' ', ''));
  const activated = await page.request.post('/api/trpc/secondFactor.activateAuthenticator', {
    data: { code },
  });
  expect(activated.status(), await activated.text()).toBe(200);
}

test('ORG-4, AUD-1: a logo is cropped with a preview, stands in place of the name, and in the log', async () => {
  const { page, context, problems, memberships, t } = await open('fr', 'representative');
  const id = idOf(memberships, 'Demo Company');
  const file = join(tmpdir(), `atrium-logo-${process.pid}.svg`);
  await writeFile(
    file,
    '<svg xmlns="http://www.w3.org/2000/svg" width="540" height="140"><script>alert(1)</script><rect width="540" height="140" fill="#123b7a"/></svg>',
  );
  await page.goto(`/o/${id}/organization`);
  await page.getByRole('button', { name: t('logo.choose') }).waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: t('logo.crop.title') });
  await dialog.getByText(t('logo.crop.preview')).waitFor();
  await expectAccessible(page);
  const corner = dialog.getByRole('button', { name: t('logo.crop.resize') });
  for (let i = 0; i < 5; i += 1) await corner.press('Shift+ArrowLeft');
  await dialog.getByRole('button', { name: t('logo.crop.save') }).click();
  const logo = page.getByRole('main').getByRole('img', { name: t('logo.alt', { name: 'Demo Company' }) });
  await logo.waitFor();
  const shown = await page.request.get((await logo.getAttribute('src')) ?? '');
  expect(shown.headers()).toMatchObject({
    'content-type': 'image/webp',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
  });
  const switcher = page.getByRole('button', { name: t('shell.switcher.label', { name: 'Demo Company' }) });
  await switcher.locator('img').waitFor();
  await expectAccessible(page);

  await page.getByRole('link', { name: t('organization.nav.activity') }).click();
  const row = page.getByRole('row').filter({ hasText: t('events.organization.updateLogo') });
  await row.getByText('Demo Representative').waitFor();
  await row.locator('summary').click();
  await expectAccessible(page);
  await page.getByLabel(t('activity.filter.person')).selectOption({ label: 'Demo Representative' });
  await page.getByText(t('activity.filter.byPerson', { name: 'Demo Representative' })).waitFor();
  await page.waitForURL(/person=/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('activity.export') }).click();
  expect((await download).suggestedFilename()).toMatch(/^activity-.*\.csv$/);
  expect(problems).toEqual([]);
  await context.close();
});

test('MEM-2, MEM-3: the legal representative names another member, then steps down; nobody else is led there', async () => {
  const { page, context, problems, memberships, t } = await open('es', 'representative', 360);
  const id = idOf(memberships, 'Demo Association');
  await page.goto(`/o/${id}/organization`);
  await page.locator(`a[href="/o/${id}/organization/representative"]`).click();
  await page.getByRole('heading', { level: 1, name: t('replacement.title') }).waitFor();
  await page.getByText(t('replacement.step.first')).waitFor();
  expect(await page.getByRole('button', { name: t('replacement.step.submit') }).count()).toBe(0);
  await page.getByRole('button', { name: t('replacement.name.submit') }).click();
  await page.locator('select[aria-invalid=true]').waitFor();
  await expectAccessible(page);
  await page
    .getByLabel(t('replacement.name.member'))
    .selectOption({ label: 'Demo Administrator · administrator@demo.example' });
  await page.getByRole('button', { name: t('replacement.name.submit') }).click();
  await page.getByText(t('replacement.name.already', { count: 1, names: 'Demo Administrator' })).waitFor();

  // Whoever comes back later, from the members, goes on with the second step.
  await page.goto(`/o/${id}/members`);
  await page.getByRole('button', { name: t('members.action.menu', { name: 'Demo Representative' }) }).click();
  await page.getByRole('menuitem', { name: t('members.action.replace') }).click();
  await page.getByRole('radio', { name: t('common.role.administrator') }).check();
  await page.getByRole('checkbox', { name: t('replacement.step.confirm') }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('replacement.step.submit') }).click();
  await page.getByText(t('replacement.step.done', { role: t('common.role.administrator') })).waitFor();
  await page.waitForURL(`**/o/${id}/organization`);
  await page.goto(`/o/${id}/organization/representative`);
  await page.getByText(t('replacement.denied', { count: 1, names: 'Demo Administrator' })).waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});

async function approveSuccession(reviewer: (typeof demoStaff)[number]): Promise<void> {
  const { page, context, problems } = await signInReviewer(browser, portal.url, reviewer);
  const t = translator('en', messagesOf('en'));
  await page.goto('/desk/successions');
  await page.getByRole('link', { name: 'Demo Company' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Demo Company' }).click();
  const document = page.getByRole('link', { name: t('succession.document.label', { number: 1 }) });
  const download = page.waitForEvent('download');
  await document.click();
  await (await download).path();
  await expectAccessible(page);
  await page.getByRole('radio', { name: t('succession.desk.approve') }).check();
  await page.getByRole('button', { name: t('succession.desk.save') }).click();
  await page.getByText(t('succession.desk.saved')).waitFor();
  await page.getByText(t('succession.desk.empty')).waitFor();
  expect(problems).toEqual([]);
  await context.close();
}

test('ORG-9: a member asks with documents, two reviewers agree, and the legal representative stops it', async () => {
  const { page, context, problems, memberships, t } = await open('fr', 'collaborator', 360);
  const path = `/o/${idOf(memberships, 'Demo Company')}/organization/succession`;
  await page.goto(path);
  await page.getByRole('button', { name: t('succession.start') }).click();
  await page
    .getByLabel(t('succession.document.label', { number: 1 }))
    .setInputFiles({ name: 'extract.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page.getByText(t('succession.document.received', { count: 1 })).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('succession.submit') }).click();
  await page.getByText(t('succession.state.submitted', { name: 'Demo Collaborator' })).waitFor();
  await expectAccessible(page);

  for (const reviewer of demoStaff.filter(({ roles }) => roles.includes('reviewer')))
    await approveSuccession(reviewer);

  const representative = await open('fr', 'representative');
  await linkInMail(portal.url, 'representative@demo.example', path);
  await representative.page.goto(path);
  await representative.page.getByText(/Demo Collaborator/).waitFor();
  await expectAccessible(representative.page);
  await representative.page.getByRole('button', { name: t('succession.stop') }).click();
  const stopped = t('succession.state.stopped', { name: 'Demo Collaborator' });
  await representative.page.getByText(stopped).waitFor();
  await page.reload();
  await page.getByText(stopped).waitFor();
  expect([...problems, ...representative.problems]).toEqual([]);
  await representative.context.close();
  await context.close();
});

test('ORG-5, ORG-7, ORG-10: an organization is made, asked what stands in the way, reported on and deleted', async () => {
  const { page, context, problems, memberships, t } = await open('it', 'collaborator');
  await page.goto(`/o/${idOf(memberships, 'Demo Company')}/organization/delete`);
  await page.getByText(t('deletion.denied')).first().waitFor();

  await page.goto('/organizations/new');
  await page.getByLabel(t('organization.create.name')).fill('Demo di passaggio');
  // A link away from what has been typed asks first, and staying loses nothing.
  await page.getByRole('link', { name: t('common.cancel') }).click();
  const leave = page.getByRole('dialog', { name: t('shell.leave.title') });
  await expectAccessible(page);
  await leave.getByRole('button', { name: t('shell.leave.stay') }).click();
  expect(await page.getByLabel(t('organization.create.name')).inputValue()).toBe('Demo di passaggio');
  await page.getByLabel(t('organization.field.country')).selectOption('IT');
  await page.getByRole('button', { name: t('organization.create.submit') }).click();
  await page.waitForURL(/\/o\/[^/]+\/organization$/);

  // What is fetched while a link is hovered draws nothing again: a click that had begun would be lost.
  const toDeletion = page.getByRole('link', { name: t('deletion.open') });
  const hovered = await toDeletion.elementHandle();
  const arriving = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.js'));
  await toDeletion.hover();
  await arriving;
  await page.waitForFunction(() => {
    const arrived = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return performance.now() - Math.max(...arrived.map(({ responseEnd }) => responseEnd)) > 300;
  });
  expect(await hovered?.evaluate((link) => link.isConnected)).toBe(true);
  await toDeletion.click();
  await page.getByText(t('deletion.nothingInTheWay')).waitFor();
  await page.getByRole('button', { name: t('deletion.report.make') }).click();
  const account = t('report.effect.account_stays', { email: 'collaborator@demo.example' });
  await page.getByText(account).waitFor();
  await expectAccessible(page);
  const shared =
    (await page.getByRole('link', { name: t('deletion.report.open') }).getAttribute('href')) ?? '';
  const copy = await context.newPage();
  await copy.goto(shared);
  await copy.getByText(account).waitFor();
  await copy.close();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('deletion.export.data') }).click();
  expect((await download).suggestedFilename()).toMatch(/^organization-.*\.json$/);
  await page.getByLabel(t('deletion.confirm', { name: 'Demo di passaggio' })).check();
  await page.getByRole('button', { name: t('deletion.submit') }).click();
  await page.waitForURL('**/organizations');
  await page.getByText(t('deletion.done', { name: 'Demo di passaggio' })).waitFor();
  await page.goto(shared);
  await page.getByRole('main').getByText(t('shell.notFound.title')).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('SEC-9: signing out in one tab clears the other, and a half-filled form stays under the question', async () => {
  const { page, context, memberships, t } = await open('es', 'external');
  const second = await context.newPage();
  const typing = await context.newPage();
  const switcher = { name: t('shell.switcher.label', { name: 'Demo Company' }) };
  await page.goto(`/o/${idOf(memberships, 'Demo Company')}`);
  // Only now does the browser know which one was open last.
  await page.getByRole('button', switcher).waitFor();
  await second.goto('/organizations');
  await typing.goto('/profile');
  // Outside an organization the frame still shows the one that was open (ORG-6).
  await second.getByRole('button', switcher).waitFor();
  const name = typing.getByLabel(t('account.profile.firstName'));
  await name.fill('Half typed');
  await page.getByRole('button', { name: t('shell.account.label', { name: 'Demo External' }) }).click();
  await page.getByRole('menuitem', { name: t('shell.account.signOut') }).click();
  await second.waitForURL('**/sign-in*');
  await typing.getByRole('dialog', { name: t('shell.sessionEnded.title') }).waitFor();
  expect(await name.inputValue()).toBe('Half typed');
  await context.close();
});

/** Somebody works there while the rule is switched on: their next step shows why, and an external user may go. */
async function switchOnUnderOpenPage(administrator: Page, id: string): Promise<void> {
  const { page, context, problems, t } = await open('de', 'external');
  await page.goto(`/o/${id}/products`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const data = { organizationId: id, requiresSecondFactor: true };
  const answer = await administrator.request.post('/api/trpc/organization.updateSecurity', { data });
  expect(answer.status(), await answer.text()).toBe(200);
  await page.locator(`a[href="/o/${id}/organization"]`).first().click();
  await page
    .getByRole('heading', { name: t('requirement.gate.title', { organization: 'Demo Company' }) })
    .waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('requirement.gate.leave') }).click();
  await page.getByText(t('requirement.gate.left', { organization: 'Demo Company' })).waitFor();
  await page.waitForURL('**/organizations');
  expect(problems).toEqual([]);
  await context.close();
}

test('ORG-8: whoever lacks the second factor is led to it, and nowhere else in that organization', async () => {
  const { page, context, problems, memberships, t } = await open('de', 'representative', 360);
  const id = idOf(memberships, 'Demo Association');
  await page.goto(`/o/${id}/organization/security`);
  const requirement = page.getByRole('switch', { name: t('requirement.switch') });
  await page.getByText(t('requirement.ownFirst')).waitFor();
  await expectAccessible(page);
  await setUpSecondFactor(page);
  await page.reload();
  await requirement.click();
  await page.getByText(t('requirement.on')).waitFor();
  await page.getByText(t('requirement.missing', { count: 1, people: '2' })).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: t('requirement.who') }).click();
  await page.getByRole('rowheader', { name: 'Demo Administrator' }).waitFor();
  expect(await page.getByRole('rowheader').count()).toBe(1);

  const other = await open('de', 'administrator');
  for (const path of ['', '/organization', '/activity']) {
    await other.page.goto(`/o/${id}${path}`);
    await other.page
      .getByRole('heading', { name: t('requirement.gate.title', { organization: 'Demo Association' }) })
      .waitFor();
  }
  await expectAccessible(other.page);
  await other.page.goto(`/o/${idOf(other.memberships, 'Demo Company')}`);
  await other.page
    .getByRole('heading', { name: t('shell.dashboard.title', { firstName: 'Demo' }) })
    .waitFor();
  await other.page.goto(`/o/${id}`);
  const setUp = other.page.getByRole('link', { name: t('requirement.gate.setUp') });
  expect(await setUp.getAttribute('href')).toBe('/security');
  await setUpSecondFactor(other.page);
  await other.page.goto(`/o/${id}`);
  await other.page
    .getByRole('heading', { name: t('shell.dashboard.title', { firstName: 'Demo' }) })
    .waitFor();
  await switchOnUnderOpenPage(other.page, idOf(other.memberships, 'Demo Company'));
  expect([...problems, ...other.problems]).toEqual([]);
  await other.context.close();
  await context.close();
});
