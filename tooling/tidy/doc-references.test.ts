import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { lineAt } from './source/parse.ts';
import { allFiles, filesMatching, root, type TextFile } from './source/repository.ts';

type Exists = (path: string) => boolean;

const topFolder = /(?<![\w/.-])((?:apps|packages|tooling|docs|\.ci)\/[\w@./-]*[\w/])/g;
const relativeLink = /\]\((?![a-z]+:|#)([^)#\s]+)/g;
const script = /\bnpm (?:run ([\w:-]+)|(start|test)\b)/g;
const built = /(^|\/)(dist|node_modules|\.types)(\/|$)/;

function deadPaths(file: TextFile, exists: Exists): Finding[] {
  const found: Finding[] = [];
  const check = (offset: number, path: string): void => {
    if (!built.test(path) && !exists(path)) found.push(`${file.path}:${lineAt(file, offset)} ${path}`);
  };
  for (const match of file.text.matchAll(topFolder)) {
    // A pattern such as packages/core/src/<feature> is checked as far as it is fixed.
    const follows = file.text[match.index + match[0].length] ?? '';
    const path = match[1] ?? '';
    check(match.index, /[<{*…]/.test(follows) ? path.replace(/[^/]*$/, '') : path);
  }
  if (file.path.endsWith('.md'))
    for (const match of file.text.matchAll(relativeLink))
      check(match.index, join(dirname(file.path), match[1] ?? ''));
  return found;
}

function deadScripts(file: TextFile, scripts: readonly string[]): Finding[] {
  return [...file.text.matchAll(script)]
    .filter(([, run, short]) => !scripts.includes(run ?? short ?? ''))
    .map((match) => `${file.path}:${lineAt(file, match.index)} ${match[0]}`);
}

const onDisk: Exists = (path) => existsSync(join(root, path));
const documents = (): readonly TextFile[] => filesMatching(/\.(md|yaml|mjs|tsx?)$|Dockerfile$/);
/** Paths in code are read in comments only, where they explain something. */
const commentsOf = ({ path, text }: TextFile): TextFile => ({
  path,
  text: text.replace(/^(?!\s*(\/\/|\*|\/\*\*|#)).*$/gm, ''),
});

test('every path that documents and comments name exists', () => {
  const texts = documents()
    .filter(({ path }) => path !== 'pnpm-lock.yaml' && !path.startsWith('tooling/tidy/'))
    .map((file) => (file.path.endsWith('.md') ? file : commentsOf(file)));
  expectNone(
    texts.flatMap((file) => deadPaths(file, onDisk)),
    'Correct the path, or the sentence around it:',
  );
});

test('every npm script that documents name exists', () => {
  const { scripts } = JSON.parse(filesMatching(/^package\.json$/)[0]?.text ?? '{}') as { scripts: object };
  const texts = allFiles().filter(({ path }) => /\.md$|^tooling\/launcher\/run\.mjs$/.test(path));
  expectNone(
    texts.flatMap((file) => deadScripts(file, Object.keys(scripts))),
    'package.json has no such script:',
  );
});

test('dead paths and scripts are found', () => {
  const there: Exists = (path) =>
    ['docs/a.md', 'packages/core/src/', 'packages/core/src/a.ts'].includes(path);
  const count = (text: string) => deadPaths({ path: 'docs/x.md', text }, there).length;
  expect(count('see `packages/core/src/a.ts` and [a](a.md#part) or [web](https://example.com/docs/z)')).toBe(
    0,
  );
  expect(count('`packages/core/src/<feature>/<verb>.ts` and packages/core/src/{a,b}.ts')).toBe(0);
  expect(count('see `packages/core/src/gone.ts`')).toBe(1);
  expect(count('see packages/gone/src/<feature>')).toBe(1);
  expect(count('[gone](gone.md)')).toBe(1);
  const scripts = (text: string) => deadScripts({ path: 'a.md', text }, ['start', 'gen']).length;
  expect(scripts('npm start, npm run gen -- action')).toBe(0);
  expect(scripts('npm test, npm run deploy')).toBe(2);
});
