import { localDay } from '@atrium/billing/date/local-day';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { PromoRefusal } from '@atrium/contracts/purchase/purchase-types';
import type { PromoCodeRow } from '@atrium/db/promo-code/promo-code-queries';

/**
 * The refusal beside the field in which the code was typed, with the day, the number or the currency that its sentence is about
 * (CART-2). Only an unknown code has no row.
 */
export function promoRefused(refusal: PromoRefusal, row: PromoCodeRow | null, timeZone: string): DomainError {
  const beside = { field: 'code' };
  switch (refusal) {
    case 'not_yet_valid':
      return new DomainError('promo.not_yet_valid', { from: dayOf(row?.validFrom, timeZone) }, beside);
    case 'expired':
      return new DomainError('promo.expired', { until: lastDayOf(row, timeZone) }, beside);
    case 'used_up':
      return new DomainError('promo.used_up', { max: row?.maxUses ?? 0 }, beside);
    case 'used_by_organization':
      return new DomainError('promo.used_by_organization', { max: row?.maxUsesPerOrganization ?? 0 }, beside);
    case 'currency_differs':
      return new DomainError('promo.currency_differs', { currency: row?.currency ?? '' }, beside);
    default:
      return new DomainError(`promo.${refusal}`, {}, beside);
  }
}

const dayOf = (moment: Date | undefined, timeZone: string): string =>
  moment ? localDay(moment, timeZone) : '';

/** One that the desk has ended in the middle of a day was valid on that day. */
const lastDayOf = (row: PromoCodeRow | null, timeZone: string): string =>
  row?.validUntil ? localDay(new Date(row.validUntil.getTime() - 1), timeZone) : '';
