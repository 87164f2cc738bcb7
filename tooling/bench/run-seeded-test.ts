import { spawn } from 'node:child_process';
import { join } from 'node:path';

type SeededTest = {
  readonly file: string;
  /** Its environment: `<PREFIX>_SEED`, and how many. */
  readonly prefix: string;
  readonly countName: string;
  readonly what: string;
  readonly wanted: number;
  readonly firstSeed: number;
};

const each = 100;
const root = join(import.meta.dirname, '../..');

/** Runs a test of the repository as often as wanted, a hundred cases on a fresh store each; stops at the first that fails. */
export async function runSeededTest({ wanted, firstSeed, what, ...test }: SeededTest): Promise<void> {
  const started = Date.now();
  let done = 0;
  for (let seed = firstSeed; done < wanted; seed += 1) {
    const count = Math.min(each, wanted - done);
    const env = { [`${test.prefix}_SEED`]: String(seed), [test.countName]: String(count) };
    if (!(await run(test.file, env))) {
      const named = Object.entries(env).map(([name, value]) => `${name}=${value}`);
      process.stdout.write(`Failed with ${named.join(' ')}.\n`);
      process.exitCode = 1;
      return;
    }
    done += count;
    process.stdout.write(`${done} ${what}, ${Math.round((Date.now() - started) / 1000)} s\n`);
  }
}

async function run(file: string, env: Readonly<Record<string, string>>): Promise<boolean> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--project', 'database', file], {
    ...{ cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
  });
  let told = '';
  child.stdout?.on('data', (part: Buffer) => {
    told += part;
  });
  const code = await new Promise<number | null>((ended) => child.on('exit', ended));
  if (code !== 0) process.stdout.write(told);
  return code === 0;
}
