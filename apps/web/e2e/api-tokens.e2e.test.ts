import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from '@atrium/client/scripts/build-package';
import { type Locale, locales } from '@atrium/contracts/locale';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Browser } from 'playwright-core';
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

/** A site of somebody else that serves the published client. */
async function serveTool(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = await buildPackage(await mkdtemp(join(tmpdir(), 'atrium-page-')));
  const client = await readFile(join(folder, 'atrium-client.js'));
  const server = createServer((request, response) => {
    const isClient = request.url === '/atrium-client.js';
    response.setHeader('content-type', isClient ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isClient ? client : '<!doctype html><title>Tool</title><link rel="icon" href="data:,">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  };
  return { url: `http://127.0.0.1:${port}/`, stop };
}

async function openAs(role: (typeof demoLogins)[number]['role'], locale: Locale, width = 1280) {
  const visitor = await openVisitor(browser, portal.url, { locale, width });
  const { page } = visitor;
  const email = demoLogins.find((login) => login.role === role)?.email ?? '';
  const data = { email, password: demoPassword };
  expect((await page.request.post('/api/trpc/session.signIn', { data })).status()).toBe(200);
  // The account's own language wins over the browser's (ACC-10).
  await page.request.post('/api/trpc/account.update', { data: { locale } });
  const answer = await page.request.get('/api/trpc/organization.list?input=%7B%7D');
  const { organizations } = (await answer.json()).result.data;
  const { id } = organizations.find(({ name }: { name: string }) => name === 'Demo Company');
  return { ...visitor, t: translator(locale, messagesOf(locale)), organizationId: id as string };
}

const callWith = (token: string, organizationId: string) =>
  fetch(`${portal.url}/api/v1/member.list`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ organizationId }),
  });

describe.each(locales)('in %s', (locale) => {
  test('API-4, PERM-5: a token is made for a program, works, and is refused once it is revoked', async () => {
    const { page, context, problems, t, organizationId } = await openAs('administrator', locale);
    const name = `Export ${locale}`;
    await page.goto(`/o/${organizationId}/organization`);
    await page.getByRole('link', { name: t('organization.nav.tokens') }).click();
    await page.getByRole('heading', { name: t('tokens.title'), level: 1 }).waitFor();
    await page.getByRole('button', { name: t('tokens.create.open') }).click();
    const sheet = page.getByRole('dialog', { name: t('tokens.create.title') });
    const submit = sheet.getByRole('button', { name: t('tokens.create.submit') });
    await sheet.getByLabel(t('tokens.create.name'), { exact: true }).fill(name);
    await expectAccessible(page);
    await sheet.getByLabel(t('tokens.area.members'), { exact: true }).selectOption('read');
    await submit.click();
    const shown = page.getByRole('dialog', { name: t('tokens.secret.title') });
    const token = (await shown.getByText(/^atr_/).textContent()) ?? '';
    expect(token).toMatch(/^atr_[0-9A-Za-z]{60}$/);
    await expectAccessible(page);
    expect((await callWith(token, organizationId)).status).toBe(200);
    await shown.getByRole('button', { name: t('tokens.secret.done') }).click();
    await shown.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(token);
    const row = page.getByRole('row', { name });
    const may = { area: t('tokens.area.members'), choice: t('tokens.choice.read') };
    await row.getByText(t('tokens.scope', may)).waitFor();
    await expectAccessible(page);
    await row.getByRole('button', { name: t('tokens.menu', { name }) }).click();
    await page.getByRole('menuitem', { name: t('tokens.revoke.open') }).click();
    const question = page.getByRole('dialog', { name: t('tokens.revoke.title', { name }) });
    await question.getByRole('button', { name: t('tokens.revoke.confirm') }).click();
    // The question hides the table behind it: only this says that the server has answered.
    await page.getByText(t('tokens.revoke.done', { name })).waitFor();
    await row.waitFor({ state: 'detached' });
    expect((await callWith(token, organizationId)).status).toBe(401);
    expect(problems).toEqual([]);
    await context.close();
  });
});

test('API-4: an external user has tokens of their own, on a narrow screen; nothing chosen is told in its place', async () => {
  const { page, context, problems, t, organizationId } = await openAs('external_user', 'de', 360);
  await page.goto(`/o/${organizationId}/organization/tokens`);
  await page.getByText(t('tokens.empty')).waitFor();
  await page.getByRole('button', { name: t('tokens.create.open') }).click();
  const sheet = page.getByRole('dialog', { name: t('tokens.create.title') });
  await sheet.getByLabel(t('tokens.create.name'), { exact: true }).fill('Tool');
  await sheet.getByRole('button', { name: t('tokens.create.submit') }).click();
  await sheet.getByText(t('tokens.create.nothingChosen')).waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});

test('API-1, API-4: the published client works in a page of another site, and sees no session there', async () => {
  const { page, context, problems, organizationId } = await openAs('administrator', 'en');
  const made = await page.request.post('/api/trpc/apiToken.create', {
    data: { organizationId, name: 'Page elsewhere', scopes: ['members:read'], endsAt: null },
  });
  const { secret } = (await made.json()).result.data;
  const elsewhere = await serveTool();
  await page.goto(elsewhere.url);
  const found = await page.evaluate(
    `(async () => {
      const { createAtriumClient, isRefusedWith } = await import('/atrium-client.js');
      const client = createAtriumClient({ url: ${JSON.stringify(portal.url)}, token: ${JSON.stringify(secret)} });
      const { organizationId } = await client.apiToken.getCurrent();
      const roles = [];
      for await (const { role } of client.member.list.iterate({ organizationId })) roles.push(role);
      const refused = await client.invoice.list({ organizationId }).then(() => null, (error) => error);
      const session = await fetch(${JSON.stringify(`${portal.url}/api/trpc/organization.list?input=%7B%7D`)}, { credentials: 'include' })
        .then(() => 'read', () => 'not readable');
      return { roles: roles.length, refused: isRefusedWith(refused, 'permission.denied'), session };
    })()`,
  );
  expect(found).toEqual({ roles: expect.any(Number), refused: true, session: 'not readable' });
  expect((found as { roles: number }).roles).toBeGreaterThan(2);
  // The browser tells the page’s owner of what it did not let through, and of nothing else.
  expect(problems.filter((problem) => !/CORS|ERR_FAILED/.test(problem))).toEqual([]);
  await elsewhere.stop();
  await context.close();
});

test('API-1: the documentation of the API opens from there and obeys its content policy', async () => {
  const { page, context, problems, t, organizationId } = await openAs('collaborator', 'en');
  await page.goto(`/o/${organizationId}/organization/tokens`);
  await page.getByRole('link', { name: t('tokens.documentation') }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('heading', { name: 'POST /api/v1/member.list', exact: true }).waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});
