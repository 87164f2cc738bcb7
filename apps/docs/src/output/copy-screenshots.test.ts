import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyScreenshots } from './copy-screenshots.ts';
import { listFile, screenshotFolder } from './screenshot-list.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atrium-shots-'));
  const folder = screenshotFolder(root);
  await mkdir(join(folder, 'edit/it'), { recursive: true });
  for (const step of ['open', 'save', 'gone'])
    await writeFile(join(folder, `edit/it/steps.${step}.webp`), step);
  const taken = { of: 'now', portal: 'today', width: 680, height: 200 };
  const list = {
    'edit/it/steps.open': taken,
    'edit/it/steps.save': { ...taken, of: 'before' },
    'edit/it/steps.lost': taken,
  };
  await writeFile(listFile(folder), JSON.stringify(list));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const wanted = ['open', 'save', 'lost', 'new'].map((step) => ({ name: `edit/it/steps.${step}`, of: 'now' }));

test('HELP-4: a picture that shows something else by now is left out and named, and what is missing is counted', async () => {
  const out = join(root, 'out');
  const { screenshots, notes } = await copyScreenshots(root, out, wanted, 'today');
  expect([...screenshots.keys()]).toEqual(['edit/it/steps.open']);
  const shot = screenshots.get('edit/it/steps.open');
  expect(shot).toMatchObject({ width: 680, height: 200 });
  expect(await readFile(join(out, (shot?.address ?? '').slice('/help/'.length)), 'utf8')).toBe('open');
  expect(notes).toEqual([
    'edit/it/steps.save: the screenshot is older than its step and is left out',
    '3 of 4 steps have no screenshot: npm run screenshots takes them',
  ]);
});

test('HELP-4: pictures of another version of the portal are said to be', async () => {
  const { notes } = await copyScreenshots(root, join(root, 'other'), wanted.slice(0, 1), 'tomorrow');
  expect(notes).toEqual([
    '1 screenshots are of another version of the portal: npm run screenshots takes them anew',
  ]);
});

test('HELP-4: a site without screenshots is complete, and its build says so', async () => {
  const { screenshots, notes } = await copyScreenshots(
    join(root, 'none'),
    join(root, 'third'),
    wanted,
    'today',
  );
  expect(screenshots.size).toBe(0);
  expect(notes).toEqual(['4 of 4 steps have no screenshot: npm run screenshots takes them']);
});
