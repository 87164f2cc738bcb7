import type { InvoiceLineRow, InvoiceVatRow } from '@atrium/db/invoice/invoice-queries';
import type { InvoiceDraftLine } from './create-invoice.ts';
import type { QuotedLine, VatQuote } from './quote-vat.ts';

export const linesToStore = (lines: readonly QuotedLine<InvoiceDraftLine>[]): InvoiceLineRow[] =>
  lines.map((line, index) => ({
    position: index + 1,
    ...{ productId: line.productId, productType: line.productType, plan: line.plan, period: line.period },
    ...{ description: line.description, serviceFrom: line.serviceFrom, serviceTo: line.serviceTo },
    ...{ quantity: line.quantity, unitNetMinor: line.unitNetMinor, discountMinor: line.discountMinor },
    ...{ discountKind: line.discountKind, discountLabel: line.discountLabel, netMinor: line.netMinor },
    ...{ vatCountry: line.vat.country, vatCategory: line.vat.category, vatBasisPoints: line.vat.basisPoints },
  }));

/** What lies outside every VAT stands under no country. */
export const vatToStore = ({ groups }: Pick<VatQuote<InvoiceDraftLine>, 'groups'>): InvoiceVatRow[] =>
  groups.map((group) => ({
    ...{ vatCountry: group.country ?? '', vatCategory: group.category, vatBasisPoints: group.basisPoints },
    ...{ netMinor: group.netMinor, vatMinor: group.vatMinor },
  }));
