import type { AppRouter } from '@atrium/api/router/app-router';
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';

const maxUrlLength = 4000;

let account: string | null = null;

/** From here on every call says for whom this page was drawn; the server refuses when that is no longer who asks. */
export function callAs(accountId: string): void {
  account = accountId;
}

export const accountHeaders = (): Record<string, string> => (account ? { 'atrium-account': account } : {});

/** The whole API, typed from the router. Calls made in the same moment travel together. */
export const api: TRPCClient<AppRouter> = createTRPCClient<AppRouter>({
  links: [
    httpBatchLink({
      url: '/api/trpc',
      maxURLLength: maxUrlLength,
      maxItems: 20,
      headers: accountHeaders,
    }),
  ],
});
