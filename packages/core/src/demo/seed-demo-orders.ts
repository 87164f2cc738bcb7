import type { OrganizationId } from '@atrium/contracts/fields';
import { newId } from '@atrium/db/client/new-id';
import type { SystemScope } from '@atrium/db/client/scopes';
import { insertFreeCredit } from '@atrium/db/free-credit/free-credit-queries';
import { insertPromoCode } from '@atrium/db/promo-code/promo-code-queries';

/** For everybody who tries the demonstration out. */
const demoPromoCode = 'WELCOME20';

/** A promo code for all, and a free credit of the demo company: so that an order can be tried out with both (CART-2, CART-3). */
export async function seedDemoOrders(
  system: SystemScope,
  { organizationId, createdBy, now }: { organizationId: OrganizationId; createdBy: string; now: Date },
): Promise<void> {
  await insertPromoCode(system, {
    ...{ id: newId(), code: demoPromoCode, productTypes: [], plans: [], percentBasisPoints: 2000 },
    ...{ amountMinor: null, currency: null, periods: 1, newCustomersOnly: false, validFrom: now },
    ...{ validUntil: null, maxUses: null, maxUsesPerOrganization: null, createdBy, createdAt: now },
  });
  await insertFreeCredit(system, {
    ...{ id: newId(), organizationId, productType: 'product.streaming', plan: null, periods: 1 },
    ...{
      reason: 'Demo',
      validFrom: now.toISOString().slice(0, 10),
      validUntil: null,
      createdBy,
      createdAt: now,
    },
  });
}
