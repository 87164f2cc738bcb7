import { type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { decideVat, type VatDecision } from '@atrium/billing/vat/decide-vat';
import { splitService } from '@atrium/billing/vat/split-service';
import type { VatCategory } from '@atrium/billing/vat/vat-rates';
import { vatRates } from '@atrium/billing/vat/vat-rates';
import { type VatTotals, vatTotals } from '@atrium/billing/vat/vat-totals';
import type { VatFacts } from '../billing-address/vat-facts.ts';
import type { Host } from '../kernel/host.ts';
import { sellerDay } from '../seller/seller-day.ts';

/** What VAT is counted on: a line of a cart, an order or an invoice, net. */
export type QuoteLine = {
  readonly quantity: number;
  readonly unitNetMinor: number;
  readonly discountMinor: number;
  /** Half-open; null for what has no days of service. The rate is that of these days. */
  readonly serviceFrom: string | null;
  readonly serviceTo: string | null;
  readonly vatCategory: VatCategory;
};

export type QuotedLine<L extends QuoteLine> = L & {
  readonly netMinor: number;
  readonly vat: VatDecision;
};

export type VatQuote<L extends QuoteLine> = VatTotals & {
  /** More than were asked about when a rate changes within a line's days. */
  readonly lines: readonly QuotedLine<L>[];
  readonly vatKind: VatDecision['kind'];
  readonly vatCountry: string | null;
  readonly noteKey: VatDecision['noteKey'];
};

/**
 * The VAT of lines for a buyer, per rate: the same for cart, summary and invoice, so that prices shown are those charged
 * (INV-9, LED-1).
 */
export function quoteVat<L extends QuoteLine>(
  host: Pick<Host, 'seller'>,
  facts: VatFacts,
  lines: readonly L[],
  now: Date,
): VatQuote<L> {
  const today = sellerDay(host, now);
  const decide = (serviceDay: CalendarDate, category: VatCategory): VatDecision =>
    decideVat({
      ...{ sellerCountry: host.seller.country, buyerCountry: facts.country, buyerKind: facts.kind },
      ...{ vatNumber: facts.check, serviceDay, today, category },
    });
  const quoted = lines.flatMap((line) => partsOf(line, decide, today));
  const totals = vatTotals(quoted);
  const { kind, country, noteKey } = quoted[0]?.vat ?? decide(today, 'standard');
  return { ...totals, lines: quoted, vatKind: kind, vatCountry: country, noteKey };
}

function partsOf<L extends QuoteLine>(
  line: L,
  decide: (day: CalendarDate, category: VatCategory) => VatDecision,
  today: CalendarDate,
): QuotedLine<L>[] {
  const { serviceFrom, serviceTo, vatCategory, discountMinor } = line;
  const priceMinor = line.quantity * line.unitNetMinor;
  const start = serviceFrom === null ? today : calendarDate(serviceFrom);
  const vat = decide(start, vatCategory);
  const whole = { ...line, netMinor: priceMinor - discountMinor, vat };
  if (serviceTo === null || vat.country === null || vat.basisPoints === 0) return [whole];
  const service = { start, end: calendarDate(serviceTo) };
  const where = { country: vat.country, category: vat.category };
  const prices = splitService(priceMinor, service, where, vatRates);
  if (prices.length < 2) return [whole];
  const discounts = splitService(discountMinor, service, where, vatRates);
  return prices.map((part, index) => {
    const discount = discounts[index]?.netMinor ?? 0;
    return {
      ...line,
      ...{ quantity: 1, unitNetMinor: part.netMinor, discountMinor: discount },
      ...{ serviceFrom: part.service.start, serviceTo: part.service.end },
      ...{ netMinor: part.netMinor - discount, vat: decide(part.service.start, vatCategory) },
    };
  });
}
