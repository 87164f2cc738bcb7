import { addDays, type CalendarDate } from '@atrium/billing/date/calendar-date';
import { listProducts, type ProductExpiry } from '@atrium/contracts/product/list-products';
import { productTypes, type ResourceType } from '@atrium/contracts/product/product-types';
import { phrasePatterns } from '@atrium/db/client/fold-text';
import { type ListedResource, listResources } from '@atrium/db/permission/list-resources';
import { countProducts } from '@atrium/db/product/product-queries';
import { findStandings } from '@atrium/db/product/standing-queries';
import { ruleOf } from '@atrium/permissions/engine/compiled-policy';
import { type ListPlan, listPlanRule } from '@atrium/permissions/engine/list-plan';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import { implement } from '../kernel/implement.ts';
import { viewProduct } from './product-view.ts';
import { viewStanding } from './view-standing.ts';

const page = 50;

export const listProductsVerb = implement(
  listProducts,
  async ({ input, tenant, actor, host, now, today }) => {
    const totals = await countProducts(tenant);
    const planned = productTypes.flatMap((type): { type: ResourceType; plan: ListPlan }[] => {
      const total = totals.get(type) ?? 0;
      if (total === 0) return [];
      const plan = listPlanRule(
        policy,
        ruleOf(policy, `${type}.read`),
        actor.context,
        { total, page },
        now.getTime(),
      );
      return plan.shape === 'none' ? [] : [{ type, plan }];
    });
    const wanted = planned.filter(
      ({ type }) => (input.type === null || type === input.type) && placeOf(type) >= firstType(input.after),
    );
    const { state, tag } = input;
    const only = { state, tag, unpaid: unpaidIn(input.expiry, today) };
    const like = phrasePatterns(input.search);
    const found: ListedResource[] = [];
    // Type after type until the page is full: each is one statement that walks its own index.
    for (const { type, plan } of wanted) {
      if (found.length > page) break;
      const { after } = input;
      const cursor = after?.type === type ? { after: after.name, id: after.lastId } : null;
      const order = { order: 'name', depth: 0, limit: page + 1 } as const;
      found.push(...(await listResources(tenant, plan, { ...order, type, cursor, like, only })));
    }
    const shown = found.slice(0, page);
    const standings = await findStandings(
      tenant,
      shown.map(({ id }) => id),
    );
    return {
      // A product that went between the two statements is left out.
      products: shown.flatMap((row) => {
        const standing = standings.get(row.id);
        if (!standing) return [];
        return [{ ...viewProduct(actor, row, now), standing: viewStanding(host, actor, row.type, standing) }];
      }),
      more: found.length > page,
      types: planned.map(({ type }) => type),
    };
  },
);

const placeOf = (type: ResourceType): number => productTypes.findIndex((known) => known === type);

const firstType = (after: { readonly type: ResourceType } | null): number =>
  after === null ? 0 : placeOf(after.type);

const days = { within_30_days: 30, within_60_days: 60 } as const;

/** As first unpaid days: what is paid through today has not expired yet. */
function unpaidIn(expiry: ProductExpiry | null, today: CalendarDate) {
  if (expiry === null) return null;
  const tomorrow = addDays(today, 1);
  if (expiry === 'expired') return { from: null, before: tomorrow };
  return { from: tomorrow, before: addDays(tomorrow, days[expiry]) };
}
