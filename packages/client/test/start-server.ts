import { readConfig } from '@atrium/api/config';
import { createApp } from '@atrium/api/http/create-app';
import { listen } from '@atrium/api/http/listen';
import { loadStaticFiles } from '@atrium/api/http/static-files';
import { createMetrics } from '@atrium/api/observability/metrics';
import type { TokenScope } from '@atrium/contracts/api-token/token-scopes';
import type { OrganizationId } from '@atrium/contracts/fields';
import { createApiTokenVerb } from '@atrium/core/api-token/create-api-token';
import {
  confirmRecently,
  createPerson,
  createTestOrganization,
  runAs,
  type TestHost,
  type TestPerson,
  useTestHost,
} from '@atrium/core/test/test-host';
import { afterAll, beforeAll } from 'vitest';

export type Served = {
  readonly host: TestHost;
  readonly url: string;
  readonly owner: TestPerson;
  readonly organizationId: OrganizationId;
  readonly tokenFor: (...scopes: TokenScope[]) => Promise<string>;
};

/** The real API on a port of its own, with an organization and its owner. */
export function useServer(): () => Served {
  const host = useTestHost();
  let served: Served | undefined;
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
    const owner = await createPerson(host());
    const organizationId = await createTestOrganization(host(), owner);
    const tokenFor = async (...scopes: TokenScope[]) => {
      await confirmRecently(host(), owner);
      const input = { organizationId, name: 'Tool', scopes, endsAt: null };
      return (await runAs(host(), owner, createApiTokenVerb, input)).secret;
    };
    served = { host: host(), url: `http://127.0.0.1:${server.port}`, owner, organizationId, tokenFor };
  });
  afterAll(() => close?.());
  return () => {
    if (!served) throw new Error('The server is there from beforeAll on.');
    return served;
  };
}
