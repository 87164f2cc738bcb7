import type { Area } from '@atrium/i18n/text-key';
import type { RouteSectionProps } from '@solidjs/router';
import { type Component, lazy } from 'solid-js';
import { ensureMessages } from './i18n.ts';

/** A page whose code and messages arrive together; hovering a link to it fetches both. */
export const lazyPage = (
  load: () => Promise<{ default: Component<RouteSectionProps> }>,
  areas: readonly Area[],
) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), ensureMessages(areas)]);
    return page;
  });
