import type { Host } from '@atrium/core/kernel/host';
import type { Request as VerbRequest } from '@atrium/core/kernel/request';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Metrics } from '../observability/metrics.ts';
import { appRouter } from '../router/app-router.ts';
import { rememberRequestId } from '../router/trpc.ts';
import type { SessionCookie } from './session-cookie.ts';

export const trpcPath = '/api/trpc';
const maxBatchSize = 20;

export type Incoming = {
  readonly id: string;
  readonly address: string;
  readonly raw: Request;
  readonly readFile?: VerbRequest['readFile'];
};
export type Dependencies = { readonly host: Host; readonly metrics: Metrics; readonly cookie: SessionCookie };

/** The one door (API-1): every call becomes a verb's request, and a new session becomes a cookie. */
export function answerTrpc({ id, address, raw, readFile }: Incoming, deps: Dependencies): Promise<Response> {
  return fetchRequestHandler({
    endpoint: trpcPath,
    req: raw,
    router: appRouter,
    maxBatchSize,
    onError: ({ error }) => rememberRequestId(error, id),
    createContext: ({ resHeaders }) => {
      const request: VerbRequest = {
        id,
        address,
        userAgent: raw.headers.get('user-agent') ?? '',
        sessionToken: deps.cookie.read(raw.headers.get('cookie')),
        forAccount: raw.headers.get('atrium-account'),
        ...(readFile ? { readFile } : {}),
        setSession: (token) => resHeaders.set('set-cookie', deps.cookie.write(token)),
      };
      return { host: deps.host, request, time: deps.metrics.time };
    },
  });
}
