import type { Guide, Reader } from './guide.ts';
import { routeOfPath } from './route-table.ts';

/** The guides for a page of the portal: first those that the reader can act on, then the others (HELP-6). */
export function guidesForPath(guides: readonly Guide[], path: string, reader: Reader): Guide[] {
  const route = routeOfPath(path);
  const found = guides.filter(({ routes }) => route !== null && routes.includes(route));
  const mine = (guide: Guide): boolean => guide.roles.includes(reader);
  return [...found.filter(mine), ...found.filter((guide) => !mine(guide))];
}
