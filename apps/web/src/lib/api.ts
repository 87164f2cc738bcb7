import type { AppRouter } from '@atrium/api/router/app-router';
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';
import { ensureErrorTexts } from './error-texts.ts';

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
      fetch: async (input, init) => {
        const answer = await fetch(input, init as RequestInit);
        // Only who is refused needs to read why. Of calls that travel together, 207 says that not all succeeded.
        if (answer.status !== 200) await ensureErrorTexts();
        return answer;
      },
    }),
  ],
});
