import type { AccessGroup, AccessLine, RightView } from '@atrium/contracts/access/access-view';
import { isPartType, type Level } from '@atrium/contracts/product/product-types';
import { listHeldParts, listHeldProducts, teamNames, type Window } from '@atrium/db/access/people-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import { asResourceType, toMoment } from './levels-in-effect.ts';

/** One right as stored: on what, through which team if any, until when. */
export type StoredRight = {
  readonly grantId: string;
  readonly type: string;
  readonly resourceId: string | null;
  readonly level: string;
  readonly teamId: string | null;
  /** Epoch ms. */
  readonly endsAt: number | null;
};

/** By product, with its parts below it; what is given on all of a type comes first. */
export async function groupLines(
  tenant: TenantScope,
  rights: readonly StoredRight[],
  window: Window,
): Promise<{ readonly products: AccessGroup[]; readonly more: boolean }> {
  const byResource = Map.groupBy(rights, ({ resourceId, type }) => resourceId ?? type);
  const ids = [...new Set(rights.flatMap(({ resourceId }) => resourceId ?? []))];
  const [names, products] = await Promise.all([
    teamNames(
      tenant,
      rights.flatMap(({ teamId }) => teamId ?? []),
    ),
    listHeldProducts(tenant, ids, { ...window, take: window.take + 1 }),
  ]);
  const shown = products.slice(0, window.take);
  const parts = await listHeldParts(
    tenant,
    shown.map(({ id }) => id),
    ids,
  );
  const rightsOf = (key: string): RightView[] =>
    (byResource.get(key) ?? []).map((right) => viewRight(right, names)).sort(byEnd);
  const line = (row: { id: string; type: string; name: string }): AccessLine => ({
    ...{ type: asResourceType(row.type), resourceId: row.id, name: row.name, rights: rightsOf(row.id) },
  });
  const first = window.skip === 0 && window.search === '';
  const wide = first
    ? [...new Set(rights.filter(({ resourceId }) => resourceId === null).map(({ type }) => type))]
    : [];
  return {
    products: [
      ...wide.sort().map((type) => ({
        ...{ type: asResourceType(type), resourceId: null, name: '', rights: rightsOf(type), parts: [] },
      })),
      ...shown.map((row) => ({
        ...line(row),
        parts: parts.filter(({ productId }) => productId === row.id).map(line),
      })),
    ],
    more: products.length > window.take,
  };
}

function viewRight(right: StoredRight, names: ReadonlyMap<string, string>): RightView {
  const { grantId, level, teamId, endsAt } = right;
  const teamName = teamId === null ? null : (names.get(teamId) ?? '');
  return { grantId, level: level as Level, teamId, teamName, endsAt: toMoment(endsAt) };
}

/** What is one's own first, then by team. */
const byEnd = (one: RightView, other: RightView): number =>
  Number(one.teamId !== null) - Number(other.teamId !== null) ||
  (one.teamName ?? '').localeCompare(other.teamName ?? '');

export const isPart = (right: StoredRight): boolean => isPartType(right.type);
