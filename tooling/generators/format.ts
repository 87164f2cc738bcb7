import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The text in the house style, imports sorted, as `npm run format` would leave it. */
export function format(path: string, text: string): string {
  const biome = join(root, 'node_modules/.bin/biome');
  return execFileSync(biome, ['check', '--write', `--stdin-file-path=${path}`], {
    cwd: root,
    input: text.replace(/^\s+/, ''),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
