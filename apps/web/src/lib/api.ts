import type { AppRouter } from '@atrium/api/router/app-router';
import { createTRPCClient, httpBatchLink } from '@trpc/client';

const maxUrlLength = 4000;

/** The whole API, typed from the router. Calls made in the same moment travel together. */
export const api = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: '/api/trpc', maxURLLength: maxUrlLength, maxItems: 20 })],
});
