import type { Locale } from '@atrium/contracts/locale';
import type { Movement, MovementCause, PrepaidStatement } from '../src/statement/prepaid-statement.ts';
import { sampleBuyers, sampleSeller } from './sample-document.ts';

const causes: readonly (readonly [MovementCause, string, number])[] = [
  ['top_up', '21 00000 00003 13947 14300 09017', 50_000],
  ['invoice_payment', 'R2026-000417', -12_345],
  ['unmatched_payment', 'RF18 5390 0754 7034', 8_150],
  ['refund', 'G2026-000019', 2_410],
  ['payout', 'CH58 0079 1123 0008 8901 2', -9_900],
];

/** A statement that adds up, with as many movements as are asked for. */
export function sampleStatement(count: number, locale: Locale = 'fr'): PrepaidStatement {
  const openingMinor = 12_000;
  let balanceMinor = openingMinor;
  const movements = Array.from({ length: count }, (_, index): Movement => {
    const [cause, detail, amountMinor] = causes[index % causes.length] ?? ['bonus', '', 100];
    balanceMinor += amountMinor;
    const day = new Date(Date.UTC(2026, 0, 1 + Math.floor((index * 330) / count)));
    return { on: day.toISOString().slice(0, 10), cause, detail, amountMinor, balanceMinor };
  });
  return {
    ...{ locale, movements, openingMinor, currency: 'CHF', seller: sampleSeller, holder: sampleBuyers.swiss },
    issuedOn: '2026-11-30',
    period: { firstDay: '2026-01-01', lastDay: '2026-11-30' },
    closingMinor: balanceMinor,
  };
}
