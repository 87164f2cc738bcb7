import { assertNotNegative } from '../money/minor.ts';
import { basisPointsOf } from '../money/mul-div.ts';

/** One rate of an invoice, as `vatTotals` made it. */
export type InvoicedGroup = {
  readonly netMinor: number;
  readonly vatMinor: number;
  readonly basisPoints: number;
};

/**
 * The VAT of a partial credit note in one rate's group: rounded as usual, but the note that takes the last of the
 * net takes the last of the VAT, so that the credit notes add up to the invoice exactly (INV-2). Throws a RangeError when
 * more is credited than is left.
 */
export function creditVat(
  invoiced: InvoicedGroup,
  credited: { readonly netMinor: number; readonly vatMinor: number },
  netMinor: number,
): number {
  const left = {
    net: invoiced.netMinor - credited.netMinor,
    vat: invoiced.vatMinor - credited.vatMinor,
  };
  if (assertNotNegative(netMinor) > left.net) throw new RangeError(`Only ${left.net} can be credited`);
  return netMinor === left.net
    ? assertNotNegative(left.vat)
    : Math.min(basisPointsOf(netMinor, invoiced.basisPoints), left.vat);
}
