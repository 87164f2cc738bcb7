import { spawn } from 'node:child_process';
import { join } from 'node:path';

// npm run prove -- books [sequences] [seed]: random courses of orders, renewals, changes, payments, files of the bank and passing
// days, thousands of them, on fresh stores of a few hundred each (the test of the same name runs a few). The first course
// whose books do not agree is printed with its seed; BOOKS_SHRINK=1 looks for the shortest one.

const wanted = Number(process.argv[2] ?? 2000);
const firstSeed = Number(process.argv[3] ?? 1);
const each = 100;
const root = join(import.meta.dirname, '../..');
const started = Date.now();

let done = 0;
for (let seed = firstSeed; done < wanted; seed += 1) {
  const sequences = Math.min(each, wanted - done);
  if (!(await run(seed, sequences))) {
    process.stdout.write(`Failed with BOOKS_SEED=${seed} BOOKS_SEQUENCES=${sequences}.\n`);
    process.exitCode = 1;
    break;
  }
  done += sequences;
  process.stdout.write(`${done} courses, ${Math.round((Date.now() - started) / 1000)} s\n`);
}

async function run(seed: number, sequences: number): Promise<boolean> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const file = 'packages/core/src/ledger/books.db.test.ts';
  const child = spawn(process.execPath, [vitest, 'run', '--project', 'database', file], {
    cwd: root,
    env: { ...process.env, BOOKS_SEED: String(seed), BOOKS_SEQUENCES: String(sequences) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (part: Buffer) => {
    told += part;
  });
  const code = await new Promise<number | null>((ended) => child.on('exit', ended));
  if (code !== 0) process.stdout.write(told);
  return code === 0;
}
