import { localDay } from '@atrium/billing/date/local-day';
import { decideVat } from '@atrium/billing/vat/decide-vat';
import { vatTotals } from '@atrium/billing/vat/vat-totals';
import type { CatalogueTypeView } from '@atrium/contracts/catalogue/catalogue-view';
import { currencyOfCountry } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';
import type { CatalogueType } from './catalogue.ts';
import { periodsOffered } from './find-in-catalogue.ts';

type Reader = { readonly country: string; readonly locale: Locale; readonly now: Date };

const seller = { country: 'CH', timeZone: 'Europe/Zurich' };

/** What somebody of this country, of whom nothing else is known, pays today: as a private customer (INV-9). */
export function publicTerms({ country, now }: Omit<Reader, 'locale'>) {
  const today = localDay(now, seller.timeZone);
  const vatOf = (category: CatalogueType['vat']) =>
    decideVat({
      ...{ sellerCountry: seller.country, buyerCountry: country, buyerKind: 'private', category },
      ...{ vatNumber: { state: 'unchecked' }, serviceDay: today, today },
    });
  return { currency: currencyOfCountry(country), today, vatOf };
}

export function viewCatalogueType(type: CatalogueType, reader: Reader): CatalogueTypeView {
  const { currency, today, vatOf } = publicTerms(reader);
  const vat = vatOf(type.vat);
  const { locale } = reader;
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
        const { vatMinor, grossMinor } = vatTotals([{ netMinor, vat }]);
        return { period, netMinor, vatMinor, grossMinor };
      }),
    })),
  };
}
