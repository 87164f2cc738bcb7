import type { Host } from '@atrium/core/kernel/host';
import type { Request as VerbRequest } from '@atrium/core/kernel/request';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Metrics } from '../observability/metrics.ts';
import { appRouter } from '../router/app-router.ts';
import { rememberRequestId } from '../router/trpc.ts';
import { bearerOf } from './bearer.ts';
import type { Cookie, Cookies } from './cookies.ts';

export const trpcPath = '/api/trpc';
const maxBatchSize = 20;

export type Incoming = {
  readonly id: string;
  readonly address: string;
  readonly raw: Request;
  readonly readFile?: VerbRequest['readFile'];
};
export type Dependencies = { readonly host: Host; readonly metrics: Metrics; readonly cookies: Cookies };

/** The one door (API-1): every call becomes a verb's request, and a new session becomes a cookie. */
export function answerTrpc({ id, address, raw, readFile }: Incoming, deps: Dependencies): Promise<Response> {
  return fetchRequestHandler({
    endpoint: trpcPath,
    req: raw,
    router: appRouter,
    maxBatchSize,
    onError: ({ error }) => rememberRequestId(error, id),
    createContext: ({ resHeaders }) => {
      const bearerToken = bearerOf(raw.headers);
      // A tool has no browser: its cookies are not read, and it gets none (API-4).
      const header = bearerToken === null ? raw.headers.get('cookie') : null;
      const { session, signIn, device } = deps.cookies;
      const hand = (cookie: Cookie) => (token: string | null) => {
        if (bearerToken === null) resHeaders.append('set-cookie', cookie.write(token));
      };
      const request: VerbRequest = {
        id,
        address,
        userAgent: raw.headers.get('user-agent') ?? '',
        sessionToken: session.read(header),
        bearerToken,
        forAccount: raw.headers.get('atrium-account'),
        ...(readFile ? { readFile } : {}),
        setSession: hand(session),
        signInToken: signIn.read(header),
        setSignIn: hand(signIn),
        deviceToken: device.read(header),
        setDevice: hand(device),
      };
      return { host: deps.host, request, time: deps.metrics.time };
    },
  });
}
