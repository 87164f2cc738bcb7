import { addDays } from '@atrium/billing/date/calendar-date';
import { localDay } from '@atrium/billing/date/local-day';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { PromoRefusal } from '@atrium/contracts/purchase/purchase-types';
import type { PromoCodeRow } from '@atrium/db/promo-code/promo-code-queries';

/** The refusal as its sentence needs it: with the day, the number or the currency that it is about (CART-2). */
export function refusePromo(refusal: PromoRefusal, row: PromoCodeRow | null, timeZone: string): never {
  const beside = { field: 'code' };
  const day = (moment: Date | null | undefined): string => (moment ? localDay(moment, timeZone) : '');
  switch (refusal) {
    case 'not_yet_valid':
      throw new DomainError('promo.not_yet_valid', { from: day(row?.validFrom) }, beside);
    case 'expired':
      throw new DomainError('promo.expired', { until: lastDay(row, timeZone) }, beside);
    case 'used_up':
      throw new DomainError('promo.used_up', { max: row?.maxUses ?? 0 }, beside);
    case 'used_by_organization':
      throw new DomainError('promo.used_by_organization', { max: row?.maxUsesPerOrganization ?? 0 }, beside);
    case 'currency_differs':
      throw new DomainError('promo.currency_differs', { currency: row?.currency ?? '' }, beside);
    default:
      throw new DomainError(`promo.${refusal}`, {}, beside);
  }
}

function lastDay(row: PromoCodeRow | null, timeZone: string): string {
  return row?.validUntil ? addDays(localDay(row.validUntil, timeZone), -1) : '';
}
