import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const compileCache = join(import.meta.dirname, '../../../.tools/compile-cache');

/**
 * A worker in a process of its own, once it says that it is at work. What was compiled for one before it is used again: to start them is
 * most of what a test of kills costs.
 */
export async function startWorkerProcess(
  file: string,
  args: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly ended: Promise<unknown> }> {
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const died = ended.then(([code]) => {
    throw new Error(`The worker ended with ${code} before it was at work.`);
  });
  await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), died]);
  return { child, ended };
}
