import path from 'node:path';
import { build } from './build.mjs';
import { root } from './environment.mjs';
import { prepareTools } from './install.mjs';
import { assertPortFree, readPort } from './port.mjs';
import { followProcess, startProcess } from './processes.mjs';
import { say } from './say.mjs';

// The process keeps little, and without these its memory would grow with the load: a small young generation, few
// allocation arenas, and compiled code from the last start instead of the compiler.
const serverFlags = ['--max-semi-space-size=8'];
const serverEnvironment = {
  MALLOC_ARENA_MAX: '2',
  NODE_COMPILE_CACHE: path.join(root, '.tools', 'compile-cache'),
};

/** npm start: everything from a fresh clone to a served portal. */
export async function start() {
  const port = readPort(process.env.PORT);
  await assertPortFree(port);
  const { node, env } = await prepareTools();
  say('Building portal and help.');
  await build(env);
  say('Starting.');
  const demo =
    env.NODE_ENV === 'production'
      ? {}
      : { ATRIUM_DEMO: env.ATRIUM_DEMO ?? '1', ATRIUM_LOG: env.ATRIUM_LOG ?? 'warn' };
  await serve(node, [...serverFlags, 'apps/api/src/main.ts'], {
    ...serverEnvironment,
    ...env,
    ...demo,
    PORT: String(port),
  });
}

/**
 * Runs the API until it ends and takes over its exit code. The channel is how it notices that the launcher was
 * killed: it closes then, and the API stops itself.
 * @param {string} node @param {string[]} args @param {Record<string, string>} env
 */
export async function serve(node, args, env) {
  const child = startProcess(node, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  process.exitCode = await followProcess(child);
}
