import { z } from 'zod';
import { optionalLine, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { PromoCodeView } from './promo-code-view.ts';

/** Newest first. */
export const listPromoCodes = defineAction({
  name: 'promoCode.list',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.promo_code.list',
  input: z.object({ search: optionalLine(limits.search), before: Uuid.nullable().default(null) }),
  output: z.object({ codes: z.array(PromoCodeView), more: z.boolean() }),
  errors: [],
});
