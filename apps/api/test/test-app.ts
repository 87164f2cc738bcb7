import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ActionName, ActionOutput } from '@atrium/contracts/actions';
import type { ErrorData } from '@atrium/contracts/kernel/error-catalogue';
import type { Host } from '@atrium/core/kernel/host';
import { type TestHost, useTestHost } from '@atrium/core/test/test-host';
import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createApp } from '../src/http/create-app.ts';
import type { Readiness } from '../src/http/health.ts';
import { loadStaticFiles } from '../src/http/static-files.ts';
import { loadWebPage } from '../src/http/web-page.ts';
import { createMetrics } from '../src/observability/metrics.ts';

const portal = {
  'index.html':
    '<!doctype html><html lang="en"><head><title>%brand%</title><!--preload--></head><body><noscript>%noscript%</noscript></body></html>',
  'preload.json': JSON.stringify({
    routes: [{ path: '^/', modules: ['/assets/app.js'], styles: [], locales: {} }],
  }),
  'favicon.svg': '<svg/>',
  'assets/app.js': 'export {};',
  'assets/app.js.br': 'brotli',
  'assets/app.js.gz': 'gzip',
  'assets/app.js.map': '{"sources":[]}',
};
const help = {
  'index.html': '<p>Help</p>',
  'en/guide/index.html': '<p>Guide</p>',
  'en/former/index.html': '<p>Moved</p>',
  'fr/search/index.html': '<input value="%query%"><!--results-->',
  'redirects.json': '{"/help/en/former":"/help/en/guide"}',
};

export type TestApp = {
  readonly app: ReturnType<typeof createApp>;
  readonly readiness: Readiness;
  readonly folder: string;
};

/** The whole HTTP host on this file's own database, with a small portal of its own; `parts` replaces parts of the host. */
export function useTestApp(
  environment: NodeJS.ProcessEnv = {},
  parts: Partial<Host> = {},
): () => TestApp & { readonly host: TestHost } {
  const host = useTestHost();
  let testApp: TestApp | undefined;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atrium-api-'));
    await write(join(folder, 'web'), portal);
    await write(join(folder, 'help'), help);
    await writeFile(join(folder, 'secret.txt'), 'outside');
    const config = readConfig({ NODE_ENV: 'test', PUBLIC_URL: 'https://portal.example', ...environment });
    const readiness = { stopping: false };
    const immutable = /^\/assets\//;
    const app = createApp({
      ...{
        config,
        host: { ...host(), publicUrl: config.publicUrl, ...parts },
        metrics: createMetrics(),
        readiness,
      },
      webFiles: await loadStaticFiles(join(folder, 'web'), { immutable }),
      webPage: await loadWebPage(join(folder, 'web'), 'Atrium'),
      helpFiles: await loadStaticFiles(join(folder, 'help'), { immutable }),
    });
    testApp = { app, readiness, folder };
  });
  afterAll(() => testApp && rm(testApp.folder, { recursive: true, force: true }));
  return () => {
    if (!testApp) throw new Error('The app is there from beforeAll on.');
    return { ...testApp, host: host() };
  };
}

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

type Call = {
  readonly token?: string | null | undefined;
  readonly headers?: Record<string, string>;
  /** Where the connection comes from. */
  readonly from?: string;
};

const cookieName = '__Host-atrium_session';

/** One HTTP request, as if it came over a connection from `from`. */
export async function send(
  { app }: Pick<TestApp, 'app'>,
  path: string,
  init: RequestInit = {},
  { token, headers, from = '192.0.2.1' }: Call = {},
): Promise<Response> {
  const cookie = token ? { cookie: `${cookieName}=${token}` } : {};
  const all = { host: 'portal.example', ...(init.headers as object), ...cookie, ...headers };
  const bindings = { incoming: { socket: { remoteAddress: from } } };
  return app.request(path, { ...init, headers: all }, bindings as never);
}

export const query = (testApp: Pick<TestApp, 'app'>, name: string, input: unknown, call?: Call) =>
  send(testApp, `/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`, {}, call);

export const mutate = (testApp: Pick<TestApp, 'app'>, name: string, input: unknown, call?: Call) =>
  send(
    testApp,
    `/api/trpc/${name}`,
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) },
    call,
  );

/** What a refused call says; fails the test when it was not refused. */
export async function errorOf(response: Response): Promise<ErrorData & { readonly status: number }> {
  const body = (await response.json()) as { error?: { data?: ErrorData } };
  if (!body.error?.data)
    throw new Error(`Expected a refusal, got ${response.status} ${JSON.stringify(body)}`);
  return { ...body.error.data, status: response.status };
}

/** What a call that succeeded answers. */
export async function dataOf<N extends ActionName>(_name: N, response: Response): Promise<ActionOutput<N>> {
  const body = (await response.json()) as { result?: { data: ActionOutput<N> } };
  if (!body.result) throw new Error(`Expected an answer, got ${response.status} ${JSON.stringify(body)}`);
  return body.result.data;
}

/** The session token that an answer hands out. */
export const tokenOf = (response: Response): string | null =>
  response.headers
    .getSetCookie()
    .map((cookie) => new RegExp(`^${cookieName}=([\\w-]+);`).exec(cookie)?.[1])
    .find((token) => token !== undefined) ?? null;
