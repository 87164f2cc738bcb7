import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../../..');

export type TextFile = { readonly path: string; readonly text: string };

const skippedFolders = new Set([
  ...['.git', '.tools', '.data', '.turbo', '.types', 'node_modules', 'dist', 'test-results'],
]);
const binary = /\.(png|jpe?g|webp|woff2?|ttf|ico|pdf)$/;

let cache: readonly TextFile[] | undefined;

/** Every text file of the repository, by its path from the root, sorted; what is installed or built is left out. */
export function allFiles(): readonly TextFile[] {
  cache ??= listPaths('')
    .filter((path) => !binary.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  return cache;
}

export const filesMatching = (pattern: RegExp): readonly TextFile[] =>
  allFiles().filter(({ path }) => pattern.test(path));

export const isTest = (path: string): boolean =>
  /\.(test|fixture)\.tsx?$|(^|\/)(test|testing|e2e)\//.test(path);

/** Code that people write: not generated, not a test. */
export const codeFiles = (): readonly TextFile[] =>
  allFiles().filter(({ path }) => isCode(path) && !isTest(path));

export const isCode = (path: string): boolean =>
  /^(apps|packages|tooling)\/.*\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('/generated/database.ts');

function listPaths(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : listPaths(path);
    return entry.isFile() && !/^\.env|^\.git$|\.tsbuildinfo$/.test(entry.name) ? [path] : [];
  });
}
