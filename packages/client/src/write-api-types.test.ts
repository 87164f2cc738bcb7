import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { writeApiTypes } from '../scripts/write-api-types.ts';
import { writeType } from '../scripts/write-type.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');

/** Ids of the contracts are branded inside the repository and plain strings outside of it. */
const comparison = `
import type { Api as Written } from './api-written.ts';
import type { Api } from '../src/api.ts';
import type { z } from 'zod';
type Plain<T> = T extends string ? (string extends T ? string : T extends z.core.$brand ? string : T)
  : T extends readonly (infer I)[] ? Plain<I>[]
  : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Both<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false;
type Strange = { [N in keyof Written]: N extends keyof Api
  ? [Both<Written[N]['input'], Api[N]['input']>, Both<Written[N]['output'], Api[N]['output']>,
     Both<Written[N]['error'], Api[N]['error']>, Both<Written[N]['kind'], Api[N]['kind']>] extends [true, true, true, true] ? never : N
  : N }[keyof Written];
const none: [Strange] extends [never] ? true : Strange = true;
export { none };
`;

test('API-1: the types that are written out are those of the contracts, action by action', {
  timeout: 300_000,
}, async () => {
  const folder = await mkdtemp(join(root, 'compared-'));
  try {
    await writeFile(join(folder, 'api-written.ts'), writeApiTypes());
    await writeFile(join(folder, 'comparison.ts'), comparison);
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--allowImportingTsExtensions',
    ];
    const modules = ['--module', 'nodenext', '--target', 'es2024', '--types', 'node', '--pretty', 'false'];
    const problems = await run(
      join(root, '../../node_modules/.bin/tsc'),
      [...options, ...modules, join(folder, 'comparison.ts')],
      {
        cwd: root,
      },
    ).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    );
    expect(problems).toBe('');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a schema that no type is known for stops the build', () => {
  expect(() => writeType({ $ref: '#' })).toThrow('refers');
  expect(() => writeType({ type: 'function' })).toThrow('No type');
  expect(writeType({ type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } })).toBe(
    'Array<(string | null)>',
  );
});
