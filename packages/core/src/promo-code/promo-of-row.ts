import { localDay } from '@atrium/billing/date/local-day';
import type { ProductMatch, PromoCode } from '@atrium/billing/promo/promo-code';
import type { PromoCodeRow } from '@atrium/db/promo-code/promo-code-queries';

/** A stored code as billing decides about it; its moments are days of the seller's calendar. */
export function promoOfRow(row: PromoCodeRow, timeZone: string): PromoCode {
  const { id, percentBasisPoints, amountMinor, currency, maxUses, maxUsesPerOrganization } = row;
  return {
    id,
    effect:
      percentBasisPoints !== null
        ? { kind: 'percent', basisPoints: percentBasisPoints }
        : { kind: 'fixed', amountMinor: amountMinor ?? 0, currency: currency ?? 'CHF' },
    products: productsOf(row),
    customers: row.newCustomersOnly ? 'new' : 'all',
    validity: {
      from: localDay(row.validFrom, timeZone),
      until: row.validUntil && localDay(row.validUntil, timeZone),
    },
    maxUses,
    maxUsesPerOrganization,
  };
}

/** Whole types, and plans written `product.hosting/pro`. */
export const productsOf = ({
  productTypes,
  plans,
}: Pick<PromoCodeRow, 'productTypes' | 'plans'>): readonly ProductMatch[] => [
  ...productTypes.map((productType) => ({ productType, plan: null })),
  ...plans.map((text) => {
    const [productType = '', plan = ''] = text.split('/');
    return { productType, plan };
  }),
];
