import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { allFiles, isTest, type TextFile } from './source/repository.ts';

const maxLines = 400;

const handWritten = ({ path }: TextFile): boolean =>
  /^(apps|packages|tooling)\/.*\.(ts|tsx|mjs|css|sql)$/.test(path) &&
  !isTest(path) &&
  !path.includes('/messages/') &&
  !path.includes('/guides/') &&
  !path.endsWith('/generated/database.ts');

function tooLong({ path, text }: TextFile): Finding[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > maxLines ? [`${path} has ${lines} lines`] : [];
}

test(`no hand-written file has more than ${maxLines} lines`, () => {
  expectNone(
    allFiles().filter(handWritten).flatMap(tooLong),
    'Split by action or by part, never into a file of leftovers. Aim under 150 lines, look again at 250:',
  );
});

test('a long file is found', () => {
  expect(tooLong({ path: 'a.ts', text: 'x\n'.repeat(maxLines + 1) })).toHaveLength(1);
  expect(tooLong({ path: 'a.ts', text: 'x\n'.repeat(maxLines) })).toEqual([]);
});
