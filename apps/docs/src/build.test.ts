import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sampleContent } from '@atrium/help/sample-content.fixture';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atrium-broken-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Changes = Parameters<typeof sampleContent>[0];

/** The build as it runs in a release, of two guides with one thing changed. */
async function build(name: string, changes: Changes) {
  const content = join(folder, name);
  for (const [file, text] of sampleContent(changes)) {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  }
  const args = [
    join(import.meta.dirname, 'build.ts'),
    '--content',
    content,
    '--out',
    join(folder, `${name}-out`),
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, said: stderr.trim().replaceAll(`${content}/`, '') };
}

const swap = (from: string, to: string) => (text: string) => text.replace(from, to);
const [yaml, it] = ['guides/first/guide.yaml', 'guides/first/it.md'];

const refused: readonly (readonly [what: string, changes: Changes, message: RegExp])[] = [
  [
    'a label that the portal does not have',
    { [it]: swap('organization.save}', 'organization.sav}') },
    /^guides\/first\/it\.md:\d+ the portal has no label organization\.sav in it$/m,
  ],
  [
    'a step that the text does not have',
    { [yaml]: swap('      save:', '      store:') },
    /^guides\/first\/guide\.yaml:11 the text has the steps open, save; the walk has open, store$/m,
  ],
  [
    'an action on something that its step does not name',
    { [yaml]: swap('press: organization.save', 'press: common.cancel') },
    /^guides\/first\/guide\.yaml:18 the action uses common\.cancel/m,
  ],
  [
    'a dead link in a text',
    { [it]: swap('Some words.', 'See {guide:third}.') },
    /^guides\/first\/it\.md:\d+ there is no guide third$/m,
  ],
  [
    'a dead link at the end of a guide',
    { [yaml]: swap('[second]', '[third]') },
    /^guides\/first\/guide\.yaml:9 there is no other guide third$/m,
  ],
];

test('HELP-5: two sound guides are built', async () => {
  expect(await build('sound', {})).toEqual({ status: 0, said: '' });
}, 60_000);

test.each(refused)(
  'HELP-3, HELP-4, HELP-5: the whole build ends with an error for %s, and says where',
  async (name, changes, message) => {
    const { status, said } = await build(name.replaceAll(' ', '-'), changes);
    expect(said).toMatch(message);
    expect(status).toBe(1);
  },
  60_000,
);
