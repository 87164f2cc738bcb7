import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { lineAt } from './source/parse.ts';
import { allFiles, type TextFile } from './source/repository.ts';

/** The project speaks of itself, not of the machine or the day on which it was written. */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.])\/(?:root|home\/\w+|Users\/\w+)\/[\w.]+/g, 'a path of one machine'],
  [/\bhttps?:\/\/registry\.\w+/g, 'the host of a package registry'],
  [/\b(?:TODO|FIXME|XXX|HACK)\b/g, 'a note to oneself: do it, or leave it'],
  [
    /\b(?:as requested|the brief|acceptance criteria|issue #?\d+|pull request #?\d+|(?:this|next|later|previous|foundation|accounts) issues?|handover|for now we|will be done later|coming soon)\b/gi,
    'how the work is organized, not what it is',
  ],
  [/\blorem ipsum\b|\bJohn Doe\b|\bfoo ?bar\b/gi, 'filler'],
];

const own = 'tooling/tidy/own-words.test.ts';
const generated = new Set(['pnpm-lock.yaml', own]);

const foreignWords = (file: TextFile): Finding[] =>
  foreign.flatMap(([pattern, what]) =>
    [...file.text.matchAll(pattern)].map(
      (match) => `${file.path}:${lineAt(file, match.index)} "${match[0]}" is ${what}`,
    ),
  );

test('code and documents speak of the project only', () => {
  const texts = allFiles().filter(({ path }) => !generated.has(path));
  expectNone(texts.flatMap(foreignWords), 'Say what is and why, for somebody who reads it in two years:');
});

test('foreign words are found, ordinary ones are not', () => {
  const count = (text: string) => foreignWords({ path: 'a.md', text }).length;
  for (const wrong of ['see /home/someone/a', 'TODO later', 'as of issue 12', 'https://registry.example/x'])
    expect(count(wrong), wrong).toBe(1);
  for (const right of ['every session but this one', 'the root folder', '/roots', 'issue an invoice', 'WORK'])
    expect(count(right), right).toBe(0);
});
