import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { median } from './http-load.ts';
import { findChromium, launchChromium, quietFlags, startPortal } from './portal-server.ts';
import { type BenchRow, report } from './report.ts';

// npm run bench help-pages: a sample of the help centre's pages as Lighthouse judges them on a telephone, and what the
// first question to its search loads. Lighthouse has over a hundred packages: it is fetched here and nowhere else.

const port = 4731;
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const lighthouseVersion = '13.5.0';
const tools = join(import.meta.dirname, `../../.tools/lighthouse-${lighthouseVersion}`);
const say = (line: string) => process.stderr.write(`${line}\n`);
const pages = [
  'fr/',
  'it/primi-passi',
  'de/organisation-bearbeiten',
  'en/cookies-and-javascript',
  'es/search?q=cuenta',
];

type Judged = {
  readonly scores: Readonly<Record<string, number>>;
  readonly contentful: number;
  readonly blocked: number;
  readonly bytes: number;
  readonly requests: number;
};

fetchLighthouse();
const server = await startPortal(port);
try {
  const judged: Judged[] = [];
  for (const path of pages) {
    const runs = Array.from({ length: rounds }, () => judge(`${server.url}/help/${path}`));
    const middle = medianOf(runs);
    say(`${path}: ${JSON.stringify(middle)}`);
    judged.push(middle);
  }
  const browser = await launchChromium();
  const first = await firstQuestion(browser, server.url);
  await browser.close();
  report('help-pages', rows(judged, first));
} finally {
  await server.stop();
}

function fetchLighthouse(): void {
  if (existsSync(join(tools, 'node_modules/lighthouse'))) return;
  say(`Fetching Lighthouse ${lighthouseVersion}.`);
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{"private":true}');
  const args = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `lighthouse@${lighthouseVersion}`,
  ];
  const { status } = spawnSync('npm', args, { cwd: tools, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('Lighthouse could not be fetched.');
}

/** A telephone on a slow line, as Lighthouse simulates it. */
function judge(url: string): Judged {
  const cli = join(tools, 'node_modules/lighthouse/cli/index.js');
  const flags = `--chrome-flags=--headless=new ${quietFlags.join(' ')}`;
  const args = [cli, url, '--output=json', '--quiet', flags];
  const env = { ...process.env, CHROME_PATH: findChromium() };
  const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (stdout === '') throw new Error(`Lighthouse said nothing of ${url}: ${stderr}`);
  const { categories, audits } = JSON.parse(stdout) as LighthouseResult;
  const items = audits['network-requests']?.details?.items ?? [];
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, (score ?? 0) * 100]),
    ),
    contentful: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    blocked: audits['total-blocking-time']?.numericValue ?? Number.NaN,
    // The fonts are the portal's and are counted apart; see docs/dependencies.md.
    bytes: items
      .filter(({ resourceType }) => resourceType !== 'Font')
      .reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: items.filter(({ resourceType }) => resourceType !== 'Font').length,
  };
}

type LighthouseResult = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly numericValue?: number;
        readonly details?: {
          readonly items?: readonly { readonly transferSize: number; readonly resourceType: string }[];
        };
      }
    >
  >;
};

function medianOf(runs: readonly Judged[]): Judged {
  const of = (value: (run: Judged) => number): number => median(runs.map(value));
  const names = Object.keys(runs[0]?.scores ?? {});
  return {
    scores: Object.fromEntries(names.map((name) => [name, of(({ scores }) => scores[name] ?? 0)])),
    contentful: of(({ contentful }) => contentful),
    blocked: of(({ blocked }) => blocked),
    bytes: of(({ bytes }) => bytes),
    requests: of(({ requests }) => requests),
  };
}

/** From the first letter typed to the first suggestion: what goes over the line beside the page itself. */
async function firstQuestion(browser: Browser, url: string): Promise<{ bytes: number; requests: number }> {
  const page = await browser.newPage();
  await page.goto(`${url}/help/en/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const seen = { bytes: 0, requests: 0 };
  session.on('Network.requestWillBeSent', () => {
    seen.requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
  });
  await page.getByRole('combobox').fill('change password');
  await page.getByRole('option').first().waitFor();
  await page.waitForTimeout(300);
  await page.close();
  return seen;
}

function rows(judged: readonly Judged[], first: { bytes: number; requests: number }): BenchRow[] {
  const worst = (value: (page: Judged) => number): number => Math.max(...judged.map(value));
  const names = Object.keys(judged[0]?.scores ?? {});
  return [
    ...names.map((name) => ({
      what: `Lighthouse, ${name}, the lowest of ${judged.length} pages`,
      value: Math.min(...judged.map(({ scores }) => scores[name] ?? 0)),
      unit: '',
      target: { atLeast: 100 },
    })),
    {
      what: 'largest contentful paint, worst',
      value: worst((page) => page.contentful) / 1000,
      unit: 's',
      target: { atMost: 0.9 },
    },
    {
      what: 'total blocking time, worst',
      value: worst((page) => page.blocked),
      unit: 'ms',
      target: { atMost: 0 },
    },
    {
      what: 'first view without fonts, heaviest',
      value: worst((page) => page.bytes) / 1000,
      unit: 'kB',
      target: { atMost: 12 },
    },
    {
      what: 'requests without fonts, most',
      value: worst((page) => page.requests),
      unit: '',
      target: { atMost: 3 },
    },
    { what: 'first query', value: first.bytes / 1000, unit: 'kB', target: { atMost: 3 } },
    { what: 'first query, requests', value: first.requests, unit: '', target: { atMost: 1 } },
  ];
}
