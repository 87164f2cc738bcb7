import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { demoPassword } from '@atrium/core/demo/seed-demo';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from './http-load.ts';
import { launchChromium, startPortal } from './portal-server.ts';
import { type BenchRow, report } from './report.ts';

// npm run bench web: what a first visit loads and how soon it can be used, on a slow line and a slow processor.

const port = 4730;
const url = `http://localhost:${port}`;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const root = join(import.meta.dirname, '../..');
const say = (line: string) => process.stderr.write(`${line}\n`);
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

type Visit = {
  readonly scripts: ReadonlySet<string>;
  readonly requests: number;
  readonly contentful: number;
  readonly usable: number;
  readonly shift: number;
};

const server = await startPortal(port);
try {
  const browser = await launchChromium();
  const signIn: Visit[] = [];
  const dashboard: Visit[] = [];
  const switches: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds}`);
    signIn.push(await firstVisit(browser, '/sign-in', 'form button[type=submit]'));
    const { visit, switched } = await signedInVisit(browser);
    dashboard.push(visit);
    switches.push(...switched);
  }
  await browser.close();
  report('web', rows(signIn, dashboard, switches));
} finally {
  await server.stop();
}

function rows(
  signIn: readonly Visit[],
  dashboard: readonly Visit[],
  switches: readonly number[],
): BenchRow[] {
  const of = (visits: readonly Visit[], value: (visit: Visit) => number) => median(visits.map(value));
  const kilobytes = ({ scripts }: Visit) =>
    [...scripts].reduce((sum, path) => sum + gzippedBytes(path), 0) / 1000;
  return [
    { what: 'sign-in, JavaScript gz', value: of(signIn, kilobytes), unit: 'kB', target: { atMost: 35 } },
    { what: 'sign-in, requests', value: of(signIn, ({ requests }) => requests), unit: '' },
    {
      what: 'sign-in, largest contentful paint',
      value: of(signIn, ({ contentful }) => contentful),
      unit: 'ms',
      target: { atMost: 1500 },
    },
    { what: 'sign-in, time to interactive', value: of(signIn, ({ usable }) => usable), unit: 'ms' },
    {
      what: 'sign-in, layout shift',
      value: of(signIn, ({ shift }) => shift),
      unit: '',
      target: { atMost: 0.02 },
    },
    {
      what: 'dashboard, all JavaScript gz',
      value: of(dashboard, kilobytes),
      unit: 'kB',
      target: { atMost: 80 },
    },
    {
      what: 'dashboard, largest contentful paint',
      value: of(dashboard, ({ contentful }) => contentful),
      unit: 'ms',
      target: { atMost: 2500 },
    },
    { what: 'dashboard, time to interactive', value: of(dashboard, ({ usable }) => usable), unit: 'ms' },
    {
      what: 'dashboard, layout shift',
      value: of(dashboard, ({ shift }) => shift),
      unit: '',
      target: { atMost: 0.02 },
    },
    { what: 'page switch with cached data', value: median(switches), unit: 'ms', target: { atMost: 100 } },
  ];
}

/** As a browser that accepts only gzip would get it. */
function gzippedBytes(path: string): number {
  const file = join(root, 'apps/web/dist', path);
  return existsSync(`${file}.gz`) ? readFileSync(`${file}.gz`).length : gzipSync(readFileSync(file)).length;
}

/** An empty cache, 1.6 Mbit/s with 150 ms, a processor at a quarter of its speed. */
async function firstVisit(browser: Browser, path: string, usable: string): Promise<Visit> {
  const context = await browser.newContext({ baseURL: url, locale: 'en' });
  const page = await context.newPage();
  const visit = await visitPage(page, path, usable);
  await context.close();
  return visit;
}

async function signedInVisit(browser: Browser): Promise<{ visit: Visit; switched: number[] }> {
  const context = await browser.newContext({ baseURL: url, locale: 'en' });
  const data = { email: 'representative@demo.example', password: demoPassword };
  await context.request.post('/api/trpc/session.signIn', { data });
  const answer = await context.request.get('/api/trpc/account.get?input=%7B%7D');
  const { result } = (await answer.json()) as { result: { data: { organizations: { id: string }[] } } };
  const page = await context.newPage();
  const visit = await visitPage(page, `/o/${result.data.organizations[0]?.id}`, 'dl');
  const switched = await switchPages(page);
  await context.close();
  return { visit, switched };
}

async function visitPage(page: Page, path: string, usable: string): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const { scripts, all } = countRequests(session);
  await page.addInitScript(observe, usable);
  await page.goto(path);
  await page.waitForSelector(usable);
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await session.send('Network.emulateNetworkConditions', {
    ...line,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  return {
    scripts,
    requests: all.size,
    contentful: seen.contentful,
    usable: Math.max(seen.shown, seen.lastLongTask),
    shift: seen.shift,
  };
}

type Seen = { contentful: number; shown: number; lastLongTask: number; shift: number };

/** Runs in the page: what the browser itself says about the paint, and when the waited-for element stood there. */
function observe(usable: string): void {
  const seen: Seen = { contentful: 0, shown: 0, lastLongTask: 0, shift: 0 };
  (globalThis as unknown as { seen: Seen }).seen = seen;
  const watch = (type: string, onEntry: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(onEntry)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => {
    seen.contentful = entry.startTime;
  });
  watch('longtask', (entry) => {
    seen.lastLongTask = entry.startTime + entry.duration;
  });
  watch('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  new MutationObserver(() => {
    if (seen.shown === 0 && document.querySelector(usable)) seen.shown = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

function countRequests(session: CDPSession): { scripts: Set<string>; all: Set<string> } {
  const scripts = new Set<string>();
  const all = new Set<string>();
  session.on('Network.responseReceived', ({ response, type }) => {
    const { pathname } = new URL(response.url);
    all.add(response.url);
    if (type === 'Script' || pathname.endsWith('.js')) scripts.add(pathname);
  });
  return { scripts, all };
}

/** There and back, once to fill the cache and then measured: from the click to the painted title. */
async function switchPages(page: Page): Promise<number[]> {
  const measured: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    const name = turn % 2 === 0 ? 'Organization' : 'Dashboard';
    const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
    const milliseconds = await link.evaluate(async (element) => {
      const title = document.querySelector('h1')?.textContent;
      const startedAt = performance.now();
      (element as HTMLElement).click();
      while (
        document.querySelector('h1')?.textContent === title ||
        !document.querySelector('main dl, main form')
      ) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return performance.now() - startedAt;
    });
    if (turn >= 2) measured.push(milliseconds);
    await page.waitForTimeout(200);
  }
  return measured;
}
