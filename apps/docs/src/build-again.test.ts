import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sampleContent } from '@atrium/help/sample-content.fixture';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { hash } from './output/build-record.ts';
import { listFiles } from './output/list-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atrium-again-'));
  for (const [file, text] of sampleContent({})) {
    await mkdir(dirname(join(folder, 'content', file)), { recursive: true });
    await writeFile(join(folder, 'content', file), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (name: string) =>
  buildSite({
    ...{ root: join(import.meta.dirname, '..'), origin: '', brand: 'Atrium' },
    ...{ out: join(folder, name), content: join(folder, 'content') },
  });

const edit = async (file: string, change: (text: string) => string): Promise<void> => {
  const path = join(folder, 'content', file);
  await writeFile(path, change(await readFile(path, 'utf8')));
};

/** Every file with a hash of what is in it; what the build notes for itself aside. */
async function snapshot(name: string): Promise<Record<string, string>> {
  const files = [...(await listFiles(join(folder, name)))].filter((file) => !file.startsWith('.')).sort();
  const entries = files.map(async (file) => [file, hash([await readFile(join(folder, name, file))])]);
  return Object.fromEntries(await Promise.all(entries));
}

const writtenAt = async (file: string): Promise<number> => (await stat(join(folder, 'site', file))).mtimeMs;

beforeEach(async () => {
  expect((await build('site')).problems).toEqual([]);
});

test('HELP-5: after an edit inside a guide only its pages are written, and the site is what a whole build makes', async () => {
  const [own, other] = ['en/first/index.html', 'en/second/index.html'];
  const [ownBefore, otherBefore] = [await writtenAt(own), await writtenAt(other)];
  await edit('guides/first/en.md', (text) => text.replace('Some words.', 'Some other words.'));
  expect((await build('site')).summary).toMatch(/; 1 of the guides anew$/);
  expect(await writtenAt(own)).toBeGreaterThan(ownBefore);
  expect(await writtenAt(other)).toBe(otherBefore);
  await build('whole');
  expect(await snapshot('site')).toEqual(await snapshot('whole'));
});

test('HELP-5: a new title reaches every page that shows it', async () => {
  await edit('guides/first/en.md', (text) => text.replace(/^title: .*$/m, 'title: Another title'));
  expect((await build('site')).summary).not.toContain('anew');
  expect(await readFile(join(folder, 'site/en/index.html'), 'utf8')).toContain('Another title');
});

test('HELP-5: what stops a build leaves the last sound site as it is', async () => {
  const before = await snapshot('site');
  await edit('guides/first/it.md', (text) => text.replace('{ui:organization.save}', '{ui:organization.sav}'));
  const { problems } = await build('site');
  await edit('guides/first/it.md', (text) => text.replace('{ui:organization.sav}', '{ui:organization.save}'));
  expect(problems.join()).toContain('organization.sav');
  expect(await snapshot('site')).toEqual(before);
});
