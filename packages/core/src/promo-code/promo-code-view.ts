import type { PromoCodeView } from '@atrium/contracts/promo-code/promo-code-view';
import type { PromoCodeRow } from '@atrium/db/promo-code/promo-code-queries';

export const viewPromoCode = (row: PromoCodeRow): PromoCodeView => ({
  ...row,
  productTypes: [...row.productTypes] as PromoCodeView['productTypes'],
  plans: [...row.plans],
  validFrom: row.validFrom.toISOString(),
  validUntil: row.validUntil?.toISOString() ?? null,
});
