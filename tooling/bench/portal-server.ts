import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '@atrium/db/embedded/remove-embedded-postgres';
import { type Browser, chromium } from 'playwright-core';

const root = join(import.meta.dirname, '../..');

/** The built portal and help centre with demo data, on a database of its own. */
export async function startPortal(
  port: number,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const url = `http://localhost:${port}`;
  const folder = await mkdtemp(join(tmpdir(), 'atrium-bench-'));
  const env = {
    ...process.env,
    PORT: String(port),
    ATRIUM_DATA: folder,
    ATRIUM_DEMO: '1',
    ATRIUM_LOG: 'warn',
  };
  const server = spawn(process.execPath, [join(root, 'apps/api/src/main.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    await removeEmbeddedPostgres(folder);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

async function ready(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answered = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The portal did not start.');
}

/** The whole browser where there is one: that is what people have. */
export function findChromium(): string {
  const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  if (!executablePath) throw new Error('No Chromium was found. Install it, or set CHROMIUM_PATH.');
  return executablePath;
}

export const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), headless: true, args: quietFlags });
