import type { Guide, Reader } from './guide.ts';
import { routeOfPath } from './route-table.ts';

/**
 * The guides for a page of the portal: first those that the reader can act on, then the others; among them first those
 * that name the page earlier among theirs (HELP-6).
 */
export function guidesForPath(guides: readonly Guide[], path: string, reader: Reader): Guide[] {
  const route = routeOfPath(path);
  if (route === null) return [];
  const notMine = ({ roles }: Guide): number => (roles.includes(reader) ? 0 : 1);
  return guides
    .filter(({ routes }) => routes.includes(route))
    .sort(
      (one, other) =>
        notMine(one) - notMine(other) || one.routes.indexOf(route) - other.routes.indexOf(route),
    );
}
