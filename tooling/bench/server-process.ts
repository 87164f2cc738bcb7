import { type ChildProcess, spawn } from 'node:child_process';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { type Call, send } from './http-load.ts';

const root = join(import.meta.dirname, '../..');

/** A script of the repository in a process of its own, as npm start runs it, but quiet and without jobs. */
export function runServer(script: string, port: number, environment: NodeJS.ProcessEnv): ChildProcess {
  const env = {
    ...process.env,
    PORT: String(port),
    ATRIUM_JOBS: '0',
    ATRIUM_LOG: 'silent',
    MALLOC_ARENA_MAX: '2',
    NODE_COMPILE_CACHE: join(root, '.tools/compile-cache'),
    ...environment,
  };
  return spawn(process.execPath, ['--max-semi-space-size=8', join(root, script)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export async function answers(port: number, call: Call): Promise<void> {
  const agent = new Agent();
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answered = await send(agent, port, call).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers on port ${port}.`);
}
