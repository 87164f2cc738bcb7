import { addDays } from '@atrium/billing/date/calendar-date';
import { quoteLines } from '@atrium/contracts/catalogue/quote-lines';
import { currencyOfCountry } from '@atrium/contracts/currency';
import { quoteVat } from '../invoice/quote-vat.ts';
import { implementSystem } from '../kernel/implement-system.ts';
import { viewOrderedLine, viewTotals } from '../purchase/cart-view.ts';
import { priceLines } from '../purchase/price-lines.ts';
import { isCharged, toQuoteLine } from '../purchase/quote-cart.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { findPlan } from './find-in-catalogue.ts';

export const quoteLinesVerb = implementSystem(quoteLines, async ({ input, host, now }) => {
  const currency = currencyOfCountry(input.country);
  const chosen = input.lines.map(({ type, plan, period, trial }, index) => ({
    ...{ id: String(index), productType: type, plan, period },
    trialDays: trial ? (findPlan(host.catalogue, type, plan)?.trialDays ?? 0) : 0,
  }));
  const today = sellerDay(host, now);
  const priced = priceLines(chosen, { catalogue: host.catalogue, currency, today })
    .filter(({ problem }) => problem === null)
    .map((line) => ({ ...line, discountMinor: 0 }));
  const facts = { country: input.country, kind: 'private', check: { state: 'unchecked' } } as const;
  const totals = quoteVat(host, facts, priced.filter(isCharged).map(toQuoteLine), now);
  return {
    lines: priced.map((line) => {
      const index = Number(line.id);
      const productName = input.lines[index]?.name ?? '';
      const shown = { ...line, productName, lastDay: addDays(line.serviceTo, -1) };
      const { lineId: _, ...view } = viewOrderedLine(host, shown, null, input.locale);
      return { ...view, index };
    }),
    totals: viewTotals(currency, totals),
  };
});
