import { createPromoCodeVerb } from '@atrium/core/promo-code/create-promo-code';
import { endPromoCodeVerb } from '@atrium/core/promo-code/end-promo-code';
import { listPromoCodesVerb } from '@atrium/core/promo-code/list-promo-codes';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const promoCodeRouter = router({
  list: mountQuery(listPromoCodesVerb),
  create: mountMutation(createPromoCodeVerb),
  end: mountMutation(endPromoCodeVerb),
});
