import { build } from './build.mjs';
import { prepareTools } from './install.mjs';
import { assertPortFree, readPort } from './port.mjs';
import { followProcess, startProcess } from './processes.mjs';
import { say } from './say.mjs';

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
  await serve(node, ['apps/api/src/main.ts'], { ...env, ...demo, PORT: String(port) });
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
