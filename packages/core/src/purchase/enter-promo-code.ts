import { normalisePromoText } from '@atrium/billing/promo/enter-promo';
import { enterPromoCode } from '@atrium/contracts/purchase/enter-promo-code';
import { promosMost } from '@atrium/contracts/purchase/purchase-types';
import {
  countPromoUses,
  findPromoCode,
  insertEnteredPromo,
  isNewCustomer,
} from '@atrium/db/promo-code/promo-code-queries';
import { implement } from '../kernel/implement.ts';
import { promoOfRow } from '../promo-code/promo-of-row.ts';
import { promoRefused } from '../promo-code/refuse-promo.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { refusalOf } from './discount-lines.ts';
import { answerCart, openCart } from './open-cart.ts';
import { quoteCart } from './quote-cart.ts';

export const enterPromoCodeVerb = implement(enterPromoCode, async (context) => {
  const { input, tenant, host, actor, now, audit, fail } = context;
  const cart = await openCart(context);
  const quote = await quoteCart(tenant, host, cart, actor.accountId, now);
  if (quote.lines.length === 0) return fail('purchase.empty', {});
  if (quote.promos.length >= promosMost) return fail('promo.too_many', { max: promosMost });
  const row = await findPromoCode(tenant, normalisePromoText(input.code));
  const zone = host.seller.timeZone;
  const refusal = refusalOf(
    {
      code: row && promoOfRow(row, zone),
      entered: quote.promos.map((promo) => promoOfRow(promo, zone)),
      used: row?.used ?? 0,
      usedByOrganization: row ? await countPromoUses(tenant, row.id) : 0,
    },
    quote.lines
      .filter(({ trialDays }) => trialDays === 0)
      .map((line) => ({
        ...{ id: line.id, productType: line.productType, plan: line.plan, netMinor: line.unitNetMinor },
        hasFreeCredit: line.freeCreditId !== null,
      })),
    {
      ...{ currency: quote.currency, promoDay: sellerDay(host, now) },
      isNewCustomer: await isNewCustomer(tenant),
    },
    quote.lines,
  );
  if (refusal !== null || row === null) throw promoRefused(refusal ?? 'unknown', row, zone);
  const position = quote.promos.length + 1;
  await insertEnteredPromo(tenant, { purchaseId: cart.id, promoCodeId: row.id, position });
  audit.organization(tenant.organizationId, { targetId: cart.id, after: { code: row.code } });
  return answerCart(context, cart, input.locale);
});
