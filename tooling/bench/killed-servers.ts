import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { runServer } from './server-process.ts';

const ports = [4391, 4392] as const;
const answerMs = 20_000;

type Running = { readonly port: number; child: ChildProcess };

/** Two processes of one installation, each with API and worker, of which one at a time is killed and started anew. */
export class KilledServers {
  readonly #url: string;
  readonly #folder: string;
  readonly #running: Running[] = [];
  #turn = 0;

  constructor(databaseUrl: string, folder: string) {
    this.#url = databaseUrl;
    this.#folder = folder;
  }

  async start(): Promise<void> {
    for (const port of ports) this.#running.push({ port, child: this.#spawn(port) });
    await this.keepBoth();
  }

  #spawn(port: number): ChildProcess {
    return runServer('apps/api/src/main.ts', port, {
      ...{ DATABASE_URL: this.#url, ATRIUM_JOBS: '1', ATRIUM_DATA: this.#folder, NODE_ENV: 'development' },
      ATRIUM_SECRET: 'the secret of an installation that is killed',
    });
  }

  /** kill -9 of one of them, whatever it is at. The other one serves until this one is ready again. */
  async killOne(): Promise<void> {
    const one = this.#running[this.#turn % this.#running.length];
    this.#turn += 1;
    if (!one) return;
    const gone = once(one.child, 'exit');
    one.child.kill('SIGKILL');
    await gone;
    one.child = this.#spawn(one.port);
    await this.#ready(one);
  }

  async keepBoth(): Promise<void> {
    await Promise.all(this.#running.map((one) => this.#ready(one)));
  }

  async #ready({ port, child }: Running): Promise<void> {
    while (child.exitCode === null) {
      const found = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
      if (found?.ok) return;
      await sleep(50);
    }
    throw new Error(`The process on port ${port} does not start.`);
  }

  /** Sends a call until it is answered, to one process and then to the other. */
  async call(action: string, token: string, body: object): Promise<{ readonly id: string }> {
    for (let attempt = 0; ; attempt += 1) {
      const port = ports[attempt % ports.length];
      const response = await fetch(`http://127.0.0.1:${port}/api/trpc/${action}`, {
        method: 'POST',
        headers: { cookie: `__Host-atrium_session=${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(answerMs),
      })
        .then(async (answer) => ({ status: answer.status, text: await answer.text() }))
        .catch(() => null);
      if (response?.status === 200) return JSON.parse(response.text).result.data as { id: string };
      if (response && response.status < 500 && response.status !== 429)
        throw new Error(`${action}: ${response.status} ${response.text}`);
      await sleep(50);
    }
  }

  async stop(): Promise<void> {
    for (const { child } of this.#running) {
      if (child.exitCode !== null) continue;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
  }
}
