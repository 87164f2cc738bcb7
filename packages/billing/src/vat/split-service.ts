import { daysBetween } from '../date/calendar-date.ts';
import { type DateRange, lengthInDays, overlapOf } from '../date/date-range.ts';
import { mulDiv } from '../money/mul-div.ts';
import { rateOn, type VatCategory, type VatRate } from './vat-rates.ts';

export type ServicePart = {
  readonly service: DateRange;
  readonly netMinor: number;
  readonly basisPoints: number;
};

/**
 * INV-9: a period in which the rate changes becomes one line per rate, by days: net_a = round(net × days_a ÷ days), and
 * the last one takes the remainder. Throws a RangeError when a day of it has no rate.
 */
export function splitService(
  netMinor: number,
  service: DateRange,
  where: { readonly country: string; readonly category: VatCategory },
  rates: readonly VatRate[],
): readonly ServicePart[] {
  const days = lengthInDays(service);
  if (days === 0) throw new RangeError(`The service from ${service.start} to ${service.end} has no day`);
  const changes = rates
    .filter(({ country, category }) => country === where.country && category === where.category)
    .flatMap(({ validity }) => [validity.from, validity.until])
    .filter((day) => day !== null && service.start < day && day < service.end);
  const bounds = [...new Set([service.start, ...changes, service.end])].filter((day) => day !== null).sort();
  const parts = bounds.slice(1).map((end, index) => {
    const part = overlapOf(service, { start: bounds[index] ?? service.start, end }) ?? service;
    const basisPoints = rateOn(rates, where.country, where.category, part.start);
    if (basisPoints === null) throw new RangeError(`No VAT rate of ${where.country} on ${part.start}`);
    // What has passed until here minus what had passed before: the parts add up whatever their number.
    const until = mulDiv(netMinor, daysBetween(service.start, part.end), days);
    const before = mulDiv(netMinor, daysBetween(service.start, part.start), days);
    return { service: part, netMinor: until - before, basisPoints };
  });
  return mergeEqual(parts);
}

/** A new row of the table with the same rate splits nothing. */
function mergeEqual(parts: readonly ServicePart[]): readonly ServicePart[] {
  const merged: ServicePart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.basisPoints !== part.basisPoints) merged.push(part);
    else
      merged[merged.length - 1] = {
        ...part,
        service: { start: last.service.start, end: part.service.end },
        netMinor: last.netMinor + part.netMinor,
      };
  }
  return merged;
}
