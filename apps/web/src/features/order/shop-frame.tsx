import type { RouteSectionProps } from '@solidjs/router';
import { QueryClientProvider } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { queryClient } from '../../lib/queries.ts';

/** Around the pages of the shop, which need no session (ACC-3). */
export const ShopFrame = (props: RouteSectionProps): JSX.Element => (
  <QueryClientProvider client={queryClient}>{props.children}</QueryClientProvider>
);
