import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, onTestFailed } from 'vitest';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Long enough for a machine that is busy with other things: what never comes is found out all the same. */
const waitMilliseconds = 45_000;

export async function launchBrowser(): Promise<Browser> {
  const usual = ['chromium-headless-shell', 'chromium', 'google-chrome'].map((name) => `/usr/bin/${name}`);
  const candidates = [process.env.CHROMIUM_PATH, ...usual];
  const executablePath = candidates.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Chromium was found. Install it, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, headless: true, args: flags });
}

export type Visitor = { readonly page: Page; readonly context: BrowserContext; readonly problems: string[] };

type VisitorOptions = {
  readonly locale?: string;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** True in tests that run side by side: there, nobody can tell whose visitor failed. */
  readonly sideBySide?: boolean;
};

/** A browser of its own, which notes what a person would not see: script errors and what the content policy blocked. */
export async function openVisitor(
  browser: Browser,
  baseURL: string,
  options: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL,
    locale: options.locale ?? 'en',
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(waitMilliseconds);
  const page = await context.newPage();
  const problems: string[] = [];
  if (!options.sideBySide) tellOnFailure(page, problems);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
  });
  return { page, context, problems };
}

/** What the person would have seen when a test fails: without it, a wait that ran out says nothing of the cause. */
export function tellOnFailure(page: Page, problems: readonly string[]): void {
  const failed: string[] = [];
  page.on('requestfailed', (request) =>
    failed.push(`${request.method()} ${request.url()}: ${request.failure()?.errorText}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  onTestFailed(async () => {
    if (page.isClosed()) return;
    const text = await page
      .locator('body')
      .ariaSnapshot({ timeout: 5000 })
      .catch(() => '(no answer from the page)');
    console.error([`The page at ${page.url()} showed:`, text, ...problems, ...failed.slice(-10)].join('\n'));
  });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** WCAG 2.2 AA as far as a machine can tell (NFR-6). */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findViolations(page), `axe on ${page.url()}`).toEqual([]);
}

/**
 * Broken rules with the elements that break them. Asked in the page itself, which keeps the rules until it is left:
 * the pages have no frames, and gathering results in a tab beside it takes ten times as long.
 */
export async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axeSource);
  // Colours follow a change of state with the next frame: before that, they are still those of the old one.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(axeOptions)}).then(({ violations }) => ({ violations }))`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
