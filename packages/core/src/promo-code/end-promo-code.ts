import { endPromoCode } from '@atrium/contracts/promo-code/end-promo-code';
import { endPromoCode as endRow } from '@atrium/db/promo-code/promo-code-queries';
import { implementStaff } from '../kernel/implement-staff.ts';

export const endPromoCodeVerb = implementStaff(endPromoCode, async ({ input, now, system, audit }) => {
  const ended = await endRow(system, input.promoCodeId, now);
  audit.staff({ targetId: input.promoCodeId, after: { ended } });
  return {};
});
