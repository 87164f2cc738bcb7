import { z } from 'zod';
import { Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** No further order takes it; what has been ordered with it keeps it. One that has ended stays ended. */
export const endPromoCode = defineAction({
  name: 'promoCode.end',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.promo_code.end',
  input: z.object({ promoCodeId: Uuid }),
  output: z.object({}),
  errors: [],
});
