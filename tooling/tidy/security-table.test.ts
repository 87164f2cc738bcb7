import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { allFiles, isTest, type TextFile } from './source/repository.ts';

/** Levels 1 and 2 of OWASP ASVS 5.0, chapters V6 to V9: section → its last requirement of these levels. */
const sections: Readonly<Record<string, number>> = {
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
};
const asked = Object.entries(sections).flatMap(([section, last]) =>
  Array.from({ length: last }, (_, index) => `${section}.${index + 1}`),
);

const statuses = ['met', 'partly', 'not met', 'not applicable'];
const row = /^\| (\d+\.\d+\.\d+) \| ([12]) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|([^|]*)\|$/gm;
/** `path/to/a.test.ts` “the title of one of its tests”. */
const proof = /`([^`]+\.test\.tsx?)` “([^”]+)”/g;
const anyFile = /`((?:apps|packages|tooling|docs)\/[^`\s]+\.\w+)`/g;

type Row = {
  readonly number: string;
  readonly status: string;
  readonly how: string;
  readonly proofs: string;
};

const rowsOf = (document: string): Row[] =>
  [...document.matchAll(row)].map(([, number = '', , , status = '', how = '', proofs = '']) => ({
    ...{ number, status: status.trim(), how: how.trim(), proofs: proofs.trim() },
  }));

function wrongRow({ number, status, how, proofs }: Row): Finding[] {
  if (!statuses.includes(status))
    return [`${number} is “${status}”, which is none of ${statuses.join(', ')}`];
  const works = status === 'met' || status === 'partly';
  if (works && ![...`${how} ${proofs}`.matchAll(anyFile)].length) return [`${number} names no file`];
  if (works && status === 'met' && !/\.test\.ts|\.md/.test(`${how} ${proofs}`))
    return [`${number} is met without a test or a document`];
  return how.length < 12 ? [`${number} does not say how, or why not`] : [];
}

/** Titles stand in code with the quotes that the code uses; \u2019 and the like are written as they are. */
const hasTest = (file: TextFile | undefined, title: string): boolean =>
  file !== undefined &&
  ["'", '"', '`'].some((quote) => file.text.includes(`${quote}${title.replaceAll("'", "\\'")}${quote}`));

function deadProofs(document: string, files: readonly TextFile[]): Finding[] {
  const missing = [...document.matchAll(anyFile)]
    .filter(([, path]) => !files.some((file) => file.path === path))
    .map(([, path]) => `${path} does not exist`);
  const named = [...document.matchAll(proof)].flatMap(([, path = '', title = '']) =>
    hasTest(
      files.find((file) => file.path === path && isTest(path)),
      title,
    )
      ? []
      : [`${path} has no test “${title}”`],
  );
  return [...missing, ...named];
}

const table = (): string => allFiles().find(({ path }) => path === 'docs/security.md')?.text ?? '';

test('docs/security.md answers every requirement of levels 1 and 2, once and in order', () => {
  expect(rowsOf(table()).map(({ number }) => number)).toEqual(asked);
});

test('docs/security.md says of each requirement how it is met, or why not', () => {
  expectNone(rowsOf(table()).flatMap(wrongRow), 'Status, how and where, and the test that proves it:');
});

test('every file and every test that docs/security.md names exists', () => {
  expect([...table().matchAll(proof)].length).toBeGreaterThan(20);
  expectNone(deadProofs(table(), allFiles()), 'Name the file from the root and the test by its whole title:');
});

test('rows without proof and proofs that are gone are found', () => {
  const files = [{ path: 'packages/a/src/a.test.ts', text: "test('SEC-1: it holds', () => {});" }];
  const good =
    '| 6.1.1 | 1 | what | met | in `packages/a/src/a.test.ts` | `packages/a/src/a.test.ts` “SEC-1: it holds” |';
  expect(rowsOf(good).flatMap(wrongRow)).toEqual([]);
  expect(deadProofs(good, files)).toEqual([]);
  expect(deadProofs(good.replace('it holds', 'it held'), files)).toHaveLength(1);
  expect(deadProofs(good.replaceAll('/a.test', '/b.test'), files)).toHaveLength(3);
  expect(rowsOf(good.replace('| met |', '| maybe |')).flatMap(wrongRow)).toHaveLength(1);
  expect(rowsOf('| 6.1.1 | 1 | what | met | we think that it is so | |').flatMap(wrongRow)).toHaveLength(1);
  expect(rowsOf('| 6.1.1 | 1 | what | not met | no | |').flatMap(wrongRow)).toHaveLength(1);
});
