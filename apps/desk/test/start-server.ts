import { readConfig } from '@atrium/api/config';
import { createApp } from '@atrium/api/http/create-app';
import { listen } from '@atrium/api/http/listen';
import { loadStaticFiles } from '@atrium/api/http/static-files';
import { createMetrics } from '@atrium/api/observability/metrics';
import { type TestHost, useTestHost } from '@atrium/core/test/test-host';
import { afterAll, beforeAll } from 'vitest';

/** The real API on a port of its own. */
export function useServer(): () => { readonly host: TestHost; readonly url: string } {
  const host = useTestHost();
  let url = '';
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const config = readConfig({ NODE_ENV: 'test', PUBLIC_URL: 'https://portal.example' });
    const nothing = await loadStaticFiles('/nowhere', { immutable: /$^/ });
    const app = createApp({
      ...{ config, host: host(), metrics: createMetrics(), readiness: { stopping: false } },
      ...{ webFiles: nothing, webPage: null, helpFiles: nothing },
    });
    const server = await listen(app, { HOST: '127.0.0.1', PORT: 0 });
    close = server.close;
    url = `http://127.0.0.1:${server.port}`;
  });
  afterAll(() => close?.());
  return () => ({ host: host(), url });
}
