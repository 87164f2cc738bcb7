import { localDay } from '@atrium/billing/date/local-day';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { PromoRefusal } from '@atrium/contracts/purchase/purchase-types';
import type { PromoCodeRow } from '@atrium/db/promo-code/promo-code-queries';

/** What the sentence of a refusal tells: the day, the number or the currency that it is about (CART-2). */
export function promoRefusalParams(
  refusal: PromoRefusal,
  row: PromoCodeRow,
  timeZone: string,
): DomainError['params'] {
  switch (refusal) {
    case 'not_yet_valid':
      return { from: localDay(row.validFrom, timeZone) };
    case 'expired':
      return { until: lastDayOf(row, timeZone) };
    case 'used_up':
      return { max: row.maxUses ?? 0 };
    case 'used_by_organization':
      return { max: row.maxUsesPerOrganization ?? 0 };
    case 'currency_differs':
      return { currency: row.currency ?? '' };
    default:
      return {};
  }
}

/** The refusal beside the field in which the code was typed. */
export function refusePromo(refusal: PromoRefusal, row: PromoCodeRow | null, timeZone: string): never {
  const params = row ? promoRefusalParams(refusal, row, timeZone) : {};
  throw new DomainError(`promo.${refusal}`, params as never, { field: 'code' });
}

/** One that the desk has ended in the middle of a day was valid on that day. */
function lastDayOf({ validUntil }: PromoCodeRow, timeZone: string): string {
  return validUntil ? localDay(new Date(validUntil.getTime() - 1), timeZone) : '';
}
