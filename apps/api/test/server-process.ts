import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess } from '@atrium/db/embedded/process-identity';

const main = join(import.meta.dirname, '../src/main.ts');
const readySeconds = 40;

/** Named so that the sweep after a run that was cut off finds it. */
export function makeDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `atrium-test-${identifyProcess(process.pid)}-`));
  chmodSync(folder, 0o755);
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The real process on its own data folder, with the embedded database. */
export class ServerProcess {
  readonly url: string;
  private readonly child: ChildProcess;
  private readonly folder: string;

  private constructor(child: ChildProcess, url: string, folder: string) {
    this.child = child;
    this.url = url;
    this.folder = folder;
  }

  static async start(folder: string): Promise<ServerProcess> {
    const port = await freePort();
    const { DATABASE_URL: _, ...environment } = process.env;
    const child = spawn(process.execPath, [main], {
      env: {
        ...environment,
        ...{
          NODE_ENV: 'development',
          PORT: String(port),
          ATRIUM_DATA: folder,
          ATRIUM_DEMO: '1',
          ATRIUM_LOG: 'error',
        },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    const server = new ServerProcess(child, `http://127.0.0.1:${port}`, folder);
    const deadline = Date.now() + readySeconds * 1000;
    while (!(await server.isReady())) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`The server did not start: ${output}`);
      await sleep(50);
    }
    return server;
  }

  async isReady(): Promise<boolean> {
    return fetch(`${this.url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
  }

  /** Ends the process, and the database too when asked, without a chance to tidy up. */
  async kill({ database }: { readonly database: boolean }): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    if (database) {
      const [postmaster] = readFileSync(join(this.folder, 'postgres/postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(postmaster), 'SIGKILL');
    }
    this.child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const gone = new Promise<number | null>((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    return gone;
  }
}
