import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Locale, locales } from '@atrium/contracts/locale';
import type { Guide } from '@atrium/help/guide';
import { loadContent } from '@atrium/help/load-content';
import { readGuides } from '@atrium/help/read-guides';
import { resolveLabel } from '@atrium/help/resolve-label';
import { picturesOf } from '@atrium/help/step-picture';
import type { Walk } from '@atrium/help/walk';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor } from '#portal/browser.ts';
import { type Portal, startPortal } from '#portal/portal.ts';
import { readScreenshotList, screenshotFolder } from '../src/output/screenshot-list.ts';
import { openAlbum } from './album.ts';
import { type Lanes, openLanes } from './browser-lanes.ts';
import { makeReader } from './make-reader.ts';
import { type Album, playWalk } from './play-walk.ts';

const { guides, problems } = readGuides(loadContent());
/** `npm run screenshots` keeps the pictures for the next build of the site. */
const album = process.env.ATRIUM_SCREENSHOTS
  ? openAlbum(screenshotFolder(join(import.meta.dirname, '..')))
  : null;

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
  await album?.close();
});

let walks = 0;
/** Long enough for a machine that five languages share with everything else; only a failing walk waits so long. */
const usualPatienceMs = 20_000;

type PlayChange = { readonly patienceMs?: number; readonly album?: Album | null };

async function play(
  guide: Guide,
  walk: Walk,
  locale: Locale,
  { patienceMs = usualPatienceMs, album: own = album }: PlayChange = {},
): Promise<number> {
  walks += 1;
  const number = walks;
  return lanes.run(locale, async (page, noticed) => {
    const context = page.context();
    await context.setExtraHTTPHeaders({ 'x-forwarded-for': `192.0.2.${number % 250}` });
    const unique = `walk-${number}-${locale}`;
    const reader = await makeReader(context, { as: walk.as, has: walk.has, locale, unique });
    const steps = await playWalk(page, { guide, walk, locale, reader, patienceMs, album: own });
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

test('HELP-4: a walk takes the pictures of its steps, cropped, in its language, with what a step speaks of marked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'atrium-album-'));
  const guide = guides.find(({ id }) => id === 'organization-edit');
  const [walk] = guide?.walks ?? [];
  if (!guide || !walk) throw new Error('The guide is missing.');
  const sizes = new Map<string, number>();
  for (const locale of ['de', 'it'] as const) {
    const own = openAlbum(folder);
    await play(guide, walk, locale, { album: own });
    await own.close();
  }
  const list = readScreenshotList(folder);
  const wanted = (['de', 'it'] as const)
    .flatMap((locale) => picturesOf(guide, locale))
    .filter(({ name }) => name.includes(`/${walk.section}.`));
  expect(Object.keys(list)).toEqual(wanted.map(({ name }) => name).sort());
  for (const { name, of } of wanted) {
    const { width, height, ...taken } = list[name] ?? { width: 0, height: 0 };
    expect(taken).toMatchObject({ of });
    expect(width * height, name).toBeLessThan(1280 * 900 * 0.75);
    const picture = await readFile(join(folder, `${name}.webp`));
    expect(picture.subarray(8, 12).toString()).toBe('WEBP');
    sizes.set(name, picture.length);
  }
  expect(
    [...sizes.values()].every((bytes) => bytes > 1500 && bytes < 60_000),
    JSON.stringify([...sizes]),
  ).toBe(true);
  await rm(folder, { recursive: true });
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
    await expect(play(guide, walk, 'it', { patienceMs: 1_500, album: null })).rejects.toThrow(message);
  });
});

describe('HELP-5: the pages', () => {
  test.concurrent.each([
    { path: 'fr/', colorScheme: 'light' },
    { path: 'it/primi-passi', colorScheme: 'light' },
    { path: 'de/organisation-bearbeiten', colorScheme: 'dark' },
    { path: 'en/cookies-and-javascript', colorScheme: 'dark' },
    { path: '', colorScheme: 'light' },
    { path: '404.html', colorScheme: 'dark' },
    { path: 'es/search?q=crear+cuenta', colorScheme: 'dark' },
  ] as const)('/help/$path is accessible at 360 and 1280 px, $colorScheme', async ({ path, colorScheme }) => {
    const visitor = await openVisitor(browser, portal.url, { width: 1280, colorScheme, sideBySide: true });
    await visitor.page.goto(`/help/${path}`);
    for (const width of [320, 360, 1280]) {
      await visitor.page.setViewportSize({ width, height: 800 });
      const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${path} is wider than ${width} px`).toBeLessThanOrEqual(0);
      if (width > 320) await expectAccessible(visitor.page);
    }
    expect(visitor.problems).toEqual([]);
    await visitor.context.close();
  });

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
