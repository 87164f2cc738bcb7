import type { Area } from '@atrium/i18n/text-key';
import type { RouteSectionProps } from '@solidjs/router';
import { type Component, lazy } from 'solid-js';
import { ensureMessages } from './i18n.ts';

/** A page, or a part that few see, whose code and messages arrive together; hovering a link to it fetches both. */
export const lazyPage = <P extends object = RouteSectionProps>(
  load: () => Promise<{ default: Component<P> }>,
  areas: readonly Area[],
) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), ensureMessages(areas)]);
    return page;
  });
