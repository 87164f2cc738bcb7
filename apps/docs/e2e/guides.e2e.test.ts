import { join } from 'node:path';
import { type Locale, locales } from '@atrium/contracts/locale';
import type { Guide } from '@atrium/help/guide';
import { loadContent } from '@atrium/help/load-content';
import { readGuides } from '@atrium/help/read-guides';
import { resolveLabel } from '@atrium/help/resolve-label';
import type { Walk } from '@atrium/help/walk';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor } from '#portal/browser.ts';
import { type Portal, startPortal } from '#portal/portal.ts';
import { type Lanes, openLanes } from './browser-lanes.ts';
import { makeReader } from './make-reader.ts';
import { playWalk } from './play-walk.ts';

const { guides, problems } = readGuides(loadContent());
const screenshots = process.env.ATRIUM_SCREENSHOTS ? join(import.meta.dirname, '../.data/screenshots') : null;

let portal: Portal;
let browser: Browser;
let lanes: Lanes;

beforeAll(async () => {
  // Every walk has an address of its own; otherwise the sign-ups of all would count as those of one visitor.
  process.env.TRUSTED_PROXIES = '1';
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  lanes = openLanes(browser, portal.url);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

let walks = 0;
/** Long enough for a machine that five languages share with everything else; only a failing walk waits so long. */
const usualPatienceMs = 20_000;

async function play(guide: Guide, walk: Walk, locale: Locale, patienceMs = usualPatienceMs): Promise<number> {
  walks += 1;
  const number = walks;
  return lanes.run(locale, async (page, noticed) => {
    const context = page.context();
    await context.setExtraHTTPHeaders({ 'x-forwarded-for': `192.0.2.${number % 250}` });
    const unique = `walk-${number}-${locale}`;
    const reader = await makeReader(context, { as: walk.as, has: walk.has, locale, unique });
    const pictures = patienceMs < usualPatienceMs ? null : screenshots;
    const steps = await playWalk(page, { guide, walk, locale, reader, patienceMs, screenshots: pictures });
    expect(noticed).toEqual([]);
    return steps;
  });
}

const isShared = ({ as }: Walk): boolean => as !== 'visitor' && as !== 'legal_representative';
const procedures = guides.flatMap((guide) =>
  guide.walks.flatMap((walk) => locales.map((locale) => ({ guide, walk, locale }))),
);
const titled = (shared: boolean) =>
  procedures
    .filter(({ walk }) => isShared(walk) === shared)
    .map((procedure) => ({ ...procedure, name: `${procedure.guide.id}, ${procedure.walk.section}` }));

test('HELP-4 there are guides, all of them sound', () => {
  expect(problems).toEqual([]);
  expect(procedures.length).toBeGreaterThan(0);
});

describe('HELP-3, HELP-4: the portal does what the guide says', () => {
  test.concurrent.each(titled(false))('$name, $locale', async ({ guide, walk, locale }) => {
    expect(await play(guide, walk, locale)).toBe(walk.steps.length);
  });
  // One account cannot have two languages at once: those of the demo company are played one after the other.
  test.each(titled(true))('$name, $locale', async ({ guide, walk, locale }) => {
    expect(await play(guide, walk, locale)).toBe(walk.steps.length);
  });
});

describe('HELP-4: a guide that does not fit the portal is caught, by guide, step, language and label', () => {
  const path = 'guides/organization-edit';
  const broken = [
    {
      what: 'a label that is not on the page',
      file: `${path}/it.md`,
      change: (text: string) =>
        text.replace(
          '{ui:shell.nav.organization} nel menu',
          '{ui:shell.nav.organization} {ui:account.profile.save}',
        ),
      message: /^guide organization-edit, steps, step 1, it: label 'Salva il profilo' is not on the page$/,
    },
    {
      what: 'a step that the portal does not offer',
      file: `${path}/guide.yaml`,
      change: (text: string) => text.replace('press: shell.nav.organization', 'press: account.profile.save'),
      message: /^guide organization-edit, steps, step 1, it: press 'Salva il profilo': /,
    },
    {
      what: 'a promise that does not hold',
      file: `${path}/guide.yaml`,
      change: (text: string) =>
        text.replace(
          'result:\n      - expect-value: organization.field.name\n        with: Atelier Lumière',
          'result:\n      - expect-value: organization.field.name\n        with: Other',
        ),
      message:
        /^guide organization-edit, steps, step result, it: expect-value 'Nome': it holds 'Atelier Lumière' instead of 'Other'$/,
    },
  ];
  test.concurrent.each(broken)('$what', async ({ file, change, message }) => {
    const files = new Map(loadContent());
    const before = files.get(file) ?? '';
    files.set(file, change(before));
    expect(files.get(file)).not.toBe(before);
    const guide = readGuides(files).guides.find(({ id }) => id === 'organization-edit');
    const [walk] = guide?.walks ?? [];
    if (!guide || !walk) throw new Error('The guide is missing.');
    await expect(play(guide, walk, 'it', 1_500)).rejects.toThrow(message);
  });
});

describe('HELP-5: the pages', () => {
  test.concurrent.each([
    { path: 'fr/', width: 360, colorScheme: 'light' },
    { path: 'it/primi-passi', width: 1280, colorScheme: 'light' },
    { path: 'de/organisation-bearbeiten', width: 1280, colorScheme: 'dark' },
    { path: 'en/cookies-and-javascript', width: 360, colorScheme: 'dark' },
    { path: '', width: 360, colorScheme: 'light' },
    { path: '404.html', width: 1280, colorScheme: 'dark' },
    { path: 'es/search?q=crear+cuenta', width: 360, colorScheme: 'dark' },
  ] as const)(
    '/help/$path is accessible at $width px, $colorScheme',
    async ({ path, width, colorScheme }) => {
      const visitor = await openVisitor(browser, portal.url, { width, colorScheme, sideBySide: true });
      await visitor.page.goto(`/help/${path}`);
      await expectAccessible(visitor.page);
      for (const narrow of [320, 360, 1280]) {
        await visitor.page.setViewportSize({ width: narrow, height: 800 });
        const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${path} is wider than ${narrow} px`).toBeLessThanOrEqual(0);
      }
      expect(visitor.problems).toEqual([]);
      await visitor.context.close();
    },
  );

  test('HELP-8: the id of a guide leads to its address in the language', async () => {
    const { page, context } = await openVisitor(browser, portal.url, { sideBySide: true });
    await page.goto('/help/it/organization-edit');
    await page.waitForURL('**/help/it/modificare-organizzazione');
    await page.goto('/help/it/roles-explained#last');
    await page.waitForURL('**/help/it/*#last');
    expect(await page.locator('#last').isVisible()).toBe(true);
    await context.close();
  });

  test('FIND-1: the search suggests while somebody types, by keyboard', async () => {
    const { page, context, problems } = await openVisitor(browser, portal.url, { sideBySide: true });
    await page.goto('/help/en/');
    const search = page.getByRole('combobox', { name: resolveLabel('en', 'help.searchLabel') });
    await search.fill('blnak page');
    await page.getByRole('option', { name: 'Allow cookies and JavaScript' }).waitFor();
    await expectAccessible(page);
    await search.press('ArrowDown');
    await search.press('Enter');
    await page.waitForURL('**/help/en/cookies-and-javascript');
    expect(problems).toEqual([]);
    await context.close();
  });

  test('FIND-1, HELP-7: search and feedback work without a script', async () => {
    const context = await browser.newContext({ baseURL: portal.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/help/de/');
    await page.getByRole('searchbox').fill('Passwort der Firma? Neukunde werden');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('link', { name: 'Ein Konto erstellen' }).click();
    await page.getByRole('radio', { name: 'Ja' }).check();
    await page.getByRole('button', { name: resolveLabel('de', 'help.feedback.send') }).click();
    await page.waitForURL('**#thanks');
    expect(await page.getByText(resolveLabel('de', 'help.feedback.thanks')).isVisible()).toBe(true);
    await context.close();
  });
});
