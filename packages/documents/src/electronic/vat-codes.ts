import { decimalFromMinor } from '@atrium/billing/money/minor';
import type { VatCategory, VatRate } from '../invoice/invoice-document.ts';

const codes = { standard: 'S', reverse_charge: 'AE', outside: 'O', exempt: 'E' } as const;
export const categoryCode = (category: VatCategory): string => codes[category];

const exemptions = {
  standard: null,
  reverse_charge: 'VATEX-EU-AE',
  outside: 'VATEX-EU-O',
  exempt: null,
} as const;
/** The code beside the words that say why no VAT is charged. */
export const exemptionCode = (category: VatCategory): string | null => exemptions[category];

/** A percentage: `8.10`. */
export const rateText = ({ rateBasisPoints }: VatRate): string => decimalFromMinor(rateBasisPoints);
