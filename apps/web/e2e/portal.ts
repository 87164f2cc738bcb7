import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createTestDatabase } from '@atrium/testing/database/create-test-database';

const apiMain = join(import.meta.dirname, '../../api/src/main.ts');
/** A third of a start is reading the same sources again: twenty files of walks each start the server. */
const compileCache = join(import.meta.dirname, '../../../.tools/compile-cache');
const startSeconds = 90;

export type Portal = {
  readonly url: string;
  /** For what no page can do yet, such as making a mailbox. */
  readonly databaseUrl: string;
  readonly stop: () => Promise<void>;
};

/** The real process with demo data on a database of its own. */
export async function startPortal(): Promise<Portal> {
  const database = await createTestDatabase();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [apiMain], {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      PORT: String(port),
      ATRIUM_SECRET: 'the secret of a portal under test',
      ATRIUM_DEMO: '1',
      ATRIUM_LOG: 'warn',
      NODE_ENV: 'test',
      NODE_COMPILE_CACHE: compileCache,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => output.push(String(chunk)));
  await untilReady(url, child, output);
  output.length = 0;
  return {
    url,
    databaseUrl: database.url,
    stop: async () => {
      if (output.length > 0) console.error(`The portal said:\n${output.join('')}`);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await database.drop();
    },
  };
}

async function untilReady(url: string, child: ChildProcess, output: readonly string[]): Promise<void> {
  const deadline = Date.now() + startSeconds * 1000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    const ready = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`The portal did not start:\n${output.join('')}`);
}

/** A port that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
