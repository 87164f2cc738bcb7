import { listPurchases } from '@atrium/contracts/purchase/list-purchases';
import { listPurchaseRows } from '@atrium/db/purchase/purchase-queries';
import { implement } from '../kernel/implement.ts';

const page = 50;

export const listPurchasesVerb = implement(listPurchases, async ({ input, tenant }) => {
  const before = input.before && { at: new Date(input.before.createdAt), id: input.before.purchaseId };
  const rows = await listPurchaseRows(tenant, { before, limit: page + 1 });
  return {
    purchases: rows
      .slice(0, page)
      .map(({ id, status, createdAt, firstName, lines, currency, grossMinor }) => ({
        ...{ purchaseId: id, status, createdAt: createdAt.toISOString(), firstName, lines, currency },
        grossMinor: grossMinor ?? 0,
      })),
    more: rows.length > page,
  };
});
