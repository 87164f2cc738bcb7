import { getProduct } from '@atrium/contracts/product/get-product';
import { findResources, listPartRows } from '@atrium/db/product/product-queries';
import { findStandings } from '@atrium/db/product/standing-queries';
import { implement } from '../kernel/implement.ts';
import { hasFreeName } from './has-free-name.ts';
import { parentsOf, viewPart, viewProduct } from './product-view.ts';
import { viewStanding } from './view-standing.ts';

const maxParts = 500;

export const getProductVerb = implement(
  getProduct,
  async ({ resource, tenant, actor, host, now, notFound }) => {
    const [found, parts, standings] = await Promise.all([
      findResources(tenant, [resource.id]),
      listPartRows(tenant, resource.id, maxParts + 1),
      findStandings(tenant, [resource.id]),
    ]);
    const row = found.get(resource.id);
    if (!row) return notFound();
    const standing = standings.get(resource.id);
    const shown = parts.slice(0, maxParts);
    /** Of a part only what its type has; what a product has and a part has not is denied to everybody. */
    const mayOn = (verb: string) =>
      standing ? actor.mayAsk(`${row.type}.${verb}`, resource) : { allowed: false, missing: null };
    return {
      ...viewProduct(actor, row, now),
      ...viewPart(actor, row, parentsOf(row), now),
      standing: standing ? viewStanding(host, actor, row.type, standing) : null,
      renamable: hasFreeName(host, row.type),
      parts: shown
        .filter((part) => actor.mayAsk(`${part.type}.read`, { ...part, parentIds: parentsOf(part) }).allowed)
        .map((part) => viewPart(actor, part, parentsOf(part), now)),
      partsLeftOff: parts.length - shown.length,
      can: {
        rename: mayOn('rename'),
        transfer: mayOn('transfer'),
        terminate: mayOn('terminate'),
        readHistory: actor.may('audit.read'),
        readBilling: actor.may('billing.renewal.read'),
      },
    };
  },
);
