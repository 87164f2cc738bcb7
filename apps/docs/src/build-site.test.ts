import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';

const firstViewBytes = 12_000;
let out = '';

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'atrium-help-'));
  const root = join(import.meta.dirname, '..');
  const { problems } = await buildSite({ root, out, origin: '', brand: 'Atrium' });
  expect(problems).toEqual([]);
}, 60_000);
afterAll(() => rm(out, { recursive: true, force: true }));

const builtFiles = async (): Promise<string[]> => {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

test(`HELP-5: a page with its styles and script has at most ${firstViewBytes} bytes, in three requests`, async () => {
  const files = await builtFiles();
  const styles = files.filter((file) => file.endsWith('.css'));
  expect(styles).toHaveLength(1);
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts).toHaveLength(1);
  const scriptBytes = gzipSync(await readFile(scripts[0] ?? '')).length;
  expect(scriptBytes).toBeLessThanOrEqual(3000);
  const styleBytes = gzipSync(await readFile(styles[0] ?? '')).length + scriptBytes;
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const markup = await readFile(file);
    const requests = new Set(
      [...markup.toString().matchAll(/(?:src|<link rel="(?:icon|stylesheet)" href)="([^"]+)"/g)]
        .map(([, address = '']) => address)
        .filter((address) => !address.includes('/shots/') && !address.startsWith('data:')),
    );
    expect(requests.size + 1, file).toBeLessThanOrEqual(3);
    expect(gzipSync(markup).length + styleBytes, file).toBeLessThanOrEqual(firstViewBytes);
  }
});

test('every text file that is worth it has its compressed forms beside it', async () => {
  const files = await builtFiles();
  for (const file of files.filter((name) => /\.(html|css|xml)$/.test(name))) {
    if ((await readFile(file)).length < 800) continue;
    expect(files).toContain(`${file}.br`);
    expect(files).toContain(`${file}.gz`);
  }
});

test('HELP-5: nothing has to arrive for a page to be read: no typeface, no address outside the site', async () => {
  const names = await builtFiles();
  expect(names.filter((name) => /\.(woff2?|ttf|otf)$/.test(name))).toEqual([]);
  const file = names.find((name) => name.endsWith('.css')) ?? '';
  expect(file).toMatch(/assets[/\\]site-[\w-]{8}\.css$/);
  const style = await readFile(file, 'utf8');
  expect(style).not.toContain('@font-face');
  for (const [, address] of style.matchAll(/url\(([^)]+)\)/g))
    expect(address).toMatch(/^["']?(\/help\/assets\/|data:)/);
});
