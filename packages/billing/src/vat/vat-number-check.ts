import { addDays, type CalendarDate } from '../date/calendar-date.ts';
import { vatCountryOf } from './vat-area.ts';

/** What is known of a buyer's VAT number (INV-9). */
export type VatNumberCheck =
  /** None given, or never looked up. */
  | { readonly state: 'unchecked' }
  | { readonly state: 'valid' | 'invalid'; readonly country: string; readonly checkedOn: CalendarDate }
  /** The register did not answer at the last try; `last` is the answer before. */
  | {
      readonly state: 'unavailable';
      readonly last: {
        readonly state: 'valid' | 'invalid';
        readonly country: string;
        readonly checkedOn: CalendarDate;
      } | null;
    };

/** How long an answer holds while the register is unavailable, in days. */
export const keepAnswerDays = 30;

/**
 * Whether the number makes its holder a business of that country for VAT. Without a valid answer it does not, so that
 * a register that is down never leads to 0 % by itself.
 */
export function isProvenBusiness(check: VatNumberCheck, country: string, today: CalendarDate): boolean {
  const answer = check.state === 'unavailable' ? check.last : check.state === 'unchecked' ? null : check;
  if (answer?.state !== 'valid' || vatCountryOf(answer.country) !== vatCountryOf(country)) return false;
  return check.state === 'valid' || today <= addDays(answer.checkedOn, keepAnswerDays);
}
