import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
/** Through a file: what a process writes last to a pipe may be cut off when it ends. */
const answer = join(tools, 'answer.json');
const say = (line: string) => process.stderr.write(`${line}\n`);
const pages = [
  'fr/',
  'it/primi-passi',
  'de/organisation-bearbeiten',
  'en/cookies-and-javascript',
  'es/search?q=cuenta',
];

type Judged = {
  readonly path: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly contentful: number;
  readonly blocked: number;
  readonly bytes: number;
  readonly requests: number;
};

fetchLighthouse();
buildForAddress();
const server = await startPortal(port);
try {
  const judged: Judged[] = [];
  for (const path of pages) {
    const runs = Array.from({ length: rounds }, () => judge(server.url, path));
    const middle = medianOf(path, runs);
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

/** As it is built for the address that readers type: canonical links and languages name it. */
function buildForAddress(): void {
  const build = join(import.meta.dirname, '../../apps/docs/src/build.ts');
  const env = { ...process.env, PUBLIC_URL: `http://localhost:${port}` };
  const { status } = spawnSync(process.execPath, [build], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The help centre could not be built.');
}

/** A telephone on a slow line, as Lighthouse simulates it. */
function judge(origin: string, path: string): Judged {
  const url = `${origin}/help/${path}`;
  const cli = join(tools, 'node_modules/lighthouse/cli/index.js');
  const flags = `--chrome-flags=--headless=new ${quietFlags.join(' ')}`;
  const args = [cli, url, '--output=json', `--output-path=${answer}`, '--quiet', flags];
  const env = { ...process.env, CHROME_PATH: findChromium() };
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Lighthouse could not judge ${url}: ${stderr.slice(0, 500)}`);
  const { categories, audits } = JSON.parse(readFileSync(answer, 'utf8')) as LighthouseResult;
  const all = audits['network-requests']?.details?.items ?? [];
  // What stands in the page itself is listed, too.
  const items = all.filter((item) => !item.url.startsWith('data:'));
  return {
    path,
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, (score ?? 0) * 100]),
    ),
    contentful: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    blocked: audits['total-blocking-time']?.numericValue ?? Number.NaN,
    bytes: items.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: items.length,
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
          readonly items?: readonly {
            readonly url: string;
            readonly transferSize: number;
            readonly resourceType: string;
          }[];
        };
      }
    >
  >;
};

function medianOf(path: string, runs: readonly Judged[]): Judged {
  const of = (value: (run: Judged) => number): number => median(runs.map(value));
  const names = Object.keys(runs[0]?.scores ?? {});
  return {
    path,
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
    ...names.map((name) => {
      // Search engines are told not to list answers to a search: that is no fault of these pages.
      const meant = name === 'seo' ? judged.filter(({ path }) => !path.includes('search?')) : judged;
      return {
        what: `Lighthouse, ${name}, the lowest of ${meant.length} pages`,
        value: Math.min(...meant.map(({ scores }) => scores[name] ?? 0)),
        unit: '',
        target: { atLeast: 100 },
      };
    }),
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
      what: 'first view, heaviest',
      value: worst((page) => page.bytes) / 1000,
      unit: 'kB',
      target: { atMost: 12 },
    },
    {
      what: 'requests, most',
      value: worst((page) => page.requests),
      unit: '',
      target: { atMost: 3 },
    },
    { what: 'first query', value: first.bytes / 1000, unit: 'kB', target: { atMost: 3 } },
    { what: 'first query, requests', value: first.requests, unit: '', target: { atMost: 1 } },
  ];
}
