import type { CalendarDate } from '../date/calendar-date.ts';
import { isEuMember, vatCountryOf } from './vat-area.ts';
import { isProvenBusiness, type VatNumberCheck } from './vat-number-check.ts';
import { rateOn, type VatCategory, type VatRate, vatRates } from './vat-rates.ts';

export type VatQuestion = {
  /** ISO 3166-1 alpha-2, both. */
  readonly sellerCountry: string;
  readonly buyerCountry: string;
  readonly buyerKind: 'private' | 'business';
  readonly vatNumber: VatNumberCheck;
  /** The rate is that of the service, not of the invoice. */
  readonly serviceDay: CalendarDate;
  readonly today: CalendarDate;
  readonly category?: VatCategory;
};

export type VatDecision = {
  /** `oss`: VAT of the buyer's country, declared by the one-stop shop. `none`: outside the scope of the seller's VAT. */
  readonly kind: 'domestic' | 'oss' | 'reverse_charge' | 'none';
  /** The country of the VAT; null for `none`. */
  readonly country: string | null;
  readonly category: VatCategory;
  readonly basisPoints: number;
  /** The note that the invoice must carry, if any. */
  readonly noteKey: 'reverse_charge' | 'outside_scope' | null;
};

/**
 * INV-9: which VAT a service bears. Swiss rates in Switzerland and Liechtenstein; in the EU the rate of a private
 * buyer's country, or reverse charge for a business with a checked number; elsewhere none. An EU seller charges
 * its own VAT at home. Throws a RangeError when the table has no rate for that day: a gap is never 0 %.
 */
export function decideVat(question: VatQuestion, rates: readonly VatRate[] = vatRates): VatDecision {
  const seller = vatCountryOf(question.sellerCountry);
  const buyer = vatCountryOf(question.buyerCountry);
  const category = question.category ?? 'standard';
  const charged = (kind: 'domestic' | 'oss'): VatDecision => {
    // The EU's countries have the standard rate only: what a provider sells online bears no other.
    const taxed = isEuMember(buyer) ? 'standard' : category;
    const basisPoints = rateOn(rates, buyer, taxed, question.serviceDay);
    if (basisPoints === null)
      throw new RangeError(`No ${taxed} VAT rate of ${buyer} on ${question.serviceDay}`);
    return { kind, country: buyer, category: taxed, basisPoints, noteKey: null };
  };
  if (buyer === seller) return charged('domestic');
  if (!isEuMember(buyer))
    return { kind: 'none', country: null, category, basisPoints: 0, noteKey: 'outside_scope' };
  const business =
    question.buyerKind === 'business' && isProvenBusiness(question.vatNumber, buyer, question.today);
  if (!business) return charged('oss');
  return { kind: 'reverse_charge', country: buyer, category, basisPoints: 0, noteKey: 'reverse_charge' };
}
