import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import { startOfLocalDay } from '@atrium/billing/date/local-day';
import { normalisePromoText } from '@atrium/billing/promo/enter-promo';
import { createPromoCode } from '@atrium/contracts/promo-code/create-promo-code';
import { violatedConstraint } from '@atrium/db/client/constraint-violation';
import { newId } from '@atrium/db/client/new-id';
import { insertPromoCode, promoCodeConstraint } from '@atrium/db/promo-code/promo-code-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { viewPromoCode } from './promo-code-view.ts';

export const createPromoCodeVerb = implementStaff(
  createPromoCode,
  async ({ input, staff, host, now, system, audit, fail }) => {
    const { firstDay, lastDay, code: typed, ...terms } = input;
    const { percentBasisPoints, amountMinor, currency } = terms;
    const amountIsWhole = amountMinor !== null && currency !== null;
    if ((percentBasisPoints === null) === (amountMinor === null) || (amountMinor !== null && !amountIsWhole))
      return fail('promo.value_missing', {}, { field: 'percentBasisPoints' });
    if (lastDay !== null && lastDay < firstDay)
      return fail('promo.end_before_start', {}, { field: 'lastDay' });
    const zone = host.seller.timeZone;
    const row = {
      ...terms,
      ...{ id: newId(), code: normalisePromoText(typed), used: 0 },
      currency: amountMinor === null ? null : currency,
      validFrom: startOfLocalDay(calendarDate(firstDay), zone),
      validUntil: lastDay === null ? null : startOfLocalDay(addDays(calendarDate(lastDay), 1), zone),
    };
    const { used: _, ...stored } = row;
    await insertPromoCode(system, { ...stored, createdBy: staff.accountId, createdAt: now }).catch(
      (error: unknown) => {
        if (violatedConstraint(error) === promoCodeConstraint)
          fail('promo.code_taken', {}, { field: 'code' });
        throw error;
      },
    );
    audit.staff({ targetId: row.id, after: { code: row.code, percentBasisPoints, amountMinor } });
    return viewPromoCode(row);
  },
);
