import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import type { VatCategory } from '@atrium/billing/vat/vat-rates';
import type { CatalogueTypeView } from '@atrium/contracts/catalogue/catalogue-view';
import { type Currency, currencyOfCountry } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';
import type { VatFacts } from '../billing-address/vat-facts.ts';
import { quoteVat } from '../invoice/quote-vat.ts';
import type { Host } from '../kernel/host.ts';
import { sellerDay } from '../seller/seller-day.ts';
import type { CatalogueType } from './catalogue.ts';
import { periodsOffered } from './find-in-catalogue.ts';

/** What somebody of this country, of whom nothing else is known, pays today: as a private customer (INV-9). */
export const publicTerms = (host: Pick<Host, 'seller'>, country: string, now: Date) =>
  termsFor(
    host,
    currencyOfCountry(country),
    { country, kind: 'private', check: { state: 'unchecked' } },
    now,
  );

export type Terms = ReturnType<typeof termsFor>;

export function termsFor(
  host: Pick<Host, 'seller'>,
  currency: Currency,
  facts: VatFacts,
  now: Date,
  today: CalendarDate = sellerDay(host, now),
) {
  const quote = (netMinor: number, vatCategory: VatCategory) => {
    const line = {
      quantity: 1,
      unitNetMinor: netMinor,
      discountMinor: 0,
      serviceFrom: null,
      serviceTo: null,
    };
    return quoteVat(host, facts, [{ ...line, vatCategory }], now);
  };
  return {
    ...{ currency, quote, today },
    vatBasisPoints: (category: VatCategory): number => quote(0, category).groups[0]?.basisPoints ?? 0,
  };
}

export function viewCatalogueType(
  type: CatalogueType,
  { currency, today, quote }: Terms,
  locale: Locale,
): CatalogueTypeView {
  return {
    type: type.type as CatalogueTypeView['type'],
    name: type.name[locale],
    summary: type.summary[locale],
    naming: type.naming,
    plans: type.plans.map((plan) => ({
      plan: plan.id,
      name: plan.name[locale],
      features: [...plan.features[locale]],
      trialDays: plan.trialDays,
      channels: [...plan.channels],
      prices: periodsOffered(plan, currency, today).map(({ period, netMinor }) => {
        const { vatMinor, grossMinor } = quote(netMinor, type.vat);
        return { period, netMinor, vatMinor, grossMinor };
      }),
    })),
  };
}
