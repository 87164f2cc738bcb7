import path from 'node:path';
import { root } from './environment.mjs';
import { prepareTools } from './install.mjs';
import { assertPortFree, readPort } from './port.mjs';
import { endProcess, startProcess } from './processes.mjs';
import { say } from './say.mjs';

/** npm run dev: the API restarts and the portal reloads on every change. */
export async function dev() {
  const port = readPort(process.env.PORT);
  for (const needed of [port, port + 1]) await assertPortFree(needed);
  const tools = await prepareTools();
  const env = { ...tools.env, PORT: String(port), ATRIUM_DEMO: tools.env.ATRIUM_DEMO ?? '1' };
  const api = startProcess(tools.node, ['--watch', 'apps/api/src/main.ts'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const vite = path.join(root, 'node_modules', '.bin', 'vite');
  const web = startProcess(vite, ['--port', String(port + 1), '--strictPort'], {
    cwd: path.join(root, 'apps', 'web'),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  say(`The portal, reloading on changes: http://localhost:${port + 1}/`);
  await Promise.race([api, web].map((child) => new Promise((resolve) => child.once('exit', resolve))));
  await Promise.all([api, web].map((child) => endProcess(child)));
}
