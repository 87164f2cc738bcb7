import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { locales } from '@atrium/contracts/locale';
import { byLocale } from '@atrium/help/category';
import { contentFolder, loadContent } from '@atrium/help/load-content';
import { readGuides } from '@atrium/help/read-guides';
import { guideDocuments } from '@atrium/help/search/guide-documents';
import { buildLanguageIndex } from '@atrium/help/search/language-index';
import { median } from './http-load.ts';
import { type BenchRow, report } from './report.ts';

// npm run bench help: the help centre with a thousand guides in five languages: its build, its pages, one edit.
// BENCH_FOLDER names another place for the files, such as a memory disk where the disk is busy with other things.

const wanted = Number(process.env.BENCH_GUIDES ?? 1000);
const build = join(import.meta.dirname, '../../apps/docs/src/build.ts');
/** Prints the most memory that the process ever had, threads included. */
const peak =
  'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';

const folder = await mkdtemp(join(process.env.BENCH_FOLDER ?? tmpdir(), 'atrium-help-bench-'));
try {
  const content = join(folder, 'content');
  const out = join(folder, 'out');
  await writeContent(content);
  process.stderr.write(`load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors\n`);
  const clean = await run(content, out);
  const file = join(content, 'guides/organization-edit/en.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Before you start', 'First of all'));
  const edit = await run(content, out);
  const index = indexSeconds(content);
  report('help', [...buildRows(clean, index, edit), ...(await pageRows(out))]);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The guides of this repository again and again, each at addresses of its own. */
async function writeContent(content: string): Promise<void> {
  await cp(contentFolder, content, { recursive: true });
  const ids = await readdir(join(contentFolder, 'guides'));
  for (let number = ids.length; number < wanted; number += 1) {
    const id = ids[number % ids.length] ?? '';
    const copy = join(content, 'guides', `${id}-${number}`);
    await cp(join(contentFolder, 'guides', id), copy, { recursive: true });
    for (const name of await readdir(copy)) {
      const text = await readFile(join(copy, name), 'utf8');
      const changed = text
        .replace(/^(id|slug): (.*)$/m, `$1: $2-${number}`)
        .replace(/^formerSlugs:.*$/m, 'formerSlugs: []')
        .replace(/^title: (.*)$/m, `title: $1 ${number}`);
      await writeFile(join(copy, name), changed);
    }
  }
}

type Run = { readonly seconds: number; readonly megabytes: number };

function run(content: string, out: string): Promise<Run> {
  const started = performance.now();
  const args = ['--import', peak, build, '--content', content, '--out', out];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      const kilobytes = Number(/^peak (\d+)$/m.exec(said)?.[1]);
      if (code !== 0) reject(new Error(said));
      else resolve({ seconds: (performance.now() - started) / 1000, megabytes: kilobytes / 1024 });
    });
  });
}

function indexSeconds(content: string): number {
  const { guides, concepts } = readGuides(loadContent(content));
  const started = performance.now();
  byLocale((locale) => buildLanguageIndex(locale, guideDocuments(guides, locale), concepts));
  return (performance.now() - started) / 1000;
}

function buildRows(clean: Run, index: number, edit: Run): BenchRow[] {
  return [
    { what: 'pages', value: wanted * locales.length, unit: '' },
    { what: 'clean build: checks, pages, compression', value: clean.seconds, unit: 's' },
    { what: 'the five search indexes', value: index, unit: 's' },
    {
      ...{ what: 'both', value: clean.seconds + index, unit: 's' },
      target: { atMost: 15 },
    },
    { what: 'peak memory', value: clean.megabytes, unit: 'MB', target: { atMost: 600 } },
    { what: 'build after one edit', value: edit.seconds, unit: 's', target: { atMost: 2 } },
  ];
}

/** As a browser that accepts only gzip gets them. */
async function pageRows(out: string): Promise<BenchRow[]> {
  const assets = await readdir(join(out, 'assets'));
  const bytes = async (file: string): Promise<number> => gzipSync(await readFile(file)).length;
  const ofAssets = async (ending: string): Promise<number> => {
    const name = assets.find((asset) => asset.endsWith(ending)) ?? '';
    return bytes(join(out, 'assets', name));
  };
  const [styles, script] = await Promise.all([ofAssets('.css'), ofAssets('.js')]);
  const folders = (await readdir(join(out, 'en'), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const sizes = await Promise.all(folders.map(({ name }) => bytes(join(out, 'en', name, 'index.html'))));
  const pages = sizes.filter((size) => size > 1500);
  const first = (size: number): number => (size + styles + script) / 1000;
  return [
    { what: 'script', value: script / 1000, unit: 'kB', target: { atMost: 3 } },
    { what: 'first view, median', value: first(median(pages)), unit: 'kB', target: { atMost: 12 } },
    { what: 'first view, heaviest guide or topic', value: first(Math.max(...pages)), unit: 'kB' },
  ];
}
