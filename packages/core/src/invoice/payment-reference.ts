import { creditorReference } from '@atrium/billing/reference/creditor-reference';
import { qrReference } from '@atrium/billing/reference/qr-reference';
import type { ReferenceParts } from '@atrium/billing/reference/reference-parts';
import type { Currency } from '@atrium/contracts/currency';

/** CHF takes a QR reference, EUR a creditor reference (INV-10). */
export const paymentReference = (currency: Currency, parts: ReferenceParts): string =>
  currency === 'CHF' ? qrReference(parts) : creditorReference(parts);
