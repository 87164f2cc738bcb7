import { type CalendarDate, calendarDate } from '../date/calendar-date.ts';
import { isValidOn, type Validity } from '../date/date-range.ts';

export const vatCategories = ['standard', 'reduced', 'special'] as const;
/** `special` is the Swiss rate for lodging; the EU's reduced rates do not apply to what a provider sells. */
export type VatCategory = (typeof vatCategories)[number];

/** A rate in basis points (8.1 % is 810) in the country of its law, with the days on which it holds. */
export type VatRate = {
  readonly country: string;
  readonly category: VatCategory;
  readonly basisPoints: number;
  readonly validity: Validity;
};

const day = (text: string | null): CalendarDate | null => (text === null ? null : calendarDate(text));
const row = (
  country: string,
  category: VatCategory,
  basisPoints: number,
  from: string,
  until: string | null = null,
): VatRate => ({ country, category, basisPoints, validity: { from: day(from), until: day(until) } });

const swiss: readonly VatRate[] = [
  row('CH', 'standard', 770, '2018-01-01', '2024-01-01'),
  row('CH', 'reduced', 250, '2018-01-01', '2024-01-01'),
  row('CH', 'special', 370, '2018-01-01', '2024-01-01'),
  row('CH', 'standard', 810, '2024-01-01'),
  row('CH', 'reduced', 260, '2024-01-01'),
  row('CH', 'special', 380, '2024-01-01'),
];

/** Standard rates that have not changed since the table begins. */
const steady = {
  AT: 2000,
  BE: 2100,
  BG: 2000,
  CY: 1900,
  CZ: 2100,
  DE: 1900,
  DK: 2500,
  ES: 2100,
  FR: 2000,
  GR: 2400,
  HR: 2500,
  HU: 2700,
  IE: 2300,
  IT: 2200,
  LT: 2100,
  LV: 2100,
  MT: 1800,
  NL: 2100,
  PL: 2300,
  PT: 2300,
  SE: 2500,
  SI: 2200,
} as const;

const changed: readonly VatRate[] = [
  row('EE', 'standard', 2200, '2024-01-01', '2025-07-01'),
  row('EE', 'standard', 2400, '2025-07-01'),
  row('FI', 'standard', 2400, '2024-01-01', '2024-09-01'),
  row('FI', 'standard', 2550, '2024-09-01'),
  row('LU', 'standard', 1700, '2024-01-01'),
  row('RO', 'standard', 1900, '2024-01-01', '2025-08-01'),
  row('RO', 'standard', 2100, '2025-08-01'),
  row('SK', 'standard', 2000, '2024-01-01', '2025-01-01'),
  row('SK', 'standard', 2300, '2025-01-01'),
];

/**
 * The rates that come with the product, as dated data (INV-9): Switzerland since 2018, the 27 countries of the EU
 * since 2024. An installation may add rows; rows of one country and category do not overlap.
 */
export const vatRates: readonly VatRate[] = [
  ...swiss,
  ...Object.entries(steady).map(([country, basisPoints]) =>
    row(country, 'standard', basisPoints, '2024-01-01'),
  ),
  ...changed,
];

/** The rate in basis points on a day of service; null when the table has none. */
export const rateOn = (
  rates: readonly VatRate[],
  country: string,
  category: VatCategory,
  serviceDay: CalendarDate,
): number | null =>
  rates.find(
    (rate) => rate.country === country && rate.category === category && isValidOn(rate.validity, serviceDay),
  )?.basisPoints ?? null;
