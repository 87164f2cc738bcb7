import { createPromoCode } from './create-promo-code.ts';
import { endPromoCode } from './end-promo-code.ts';
import { listPromoCodes } from './list-promo-codes.ts';

export const promoCodeActions = {
  promoCode: { list: listPromoCodes, create: createPromoCode, end: endPromoCode },
} as const;
