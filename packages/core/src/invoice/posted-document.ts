import type { PostedDocument } from '@atrium/billing/ledger/document-postings';
import type { InvoiceRow, InvoiceVatRow } from '@atrium/db/invoice/invoice-queries';

/** What is booked of an invoice, or of a credit note for the invoice that it corrects. */
export const postedDocument = (
  { id, correctsInvoiceId, currency, netMinor }: InvoiceRow,
  vat: readonly InvoiceVatRow[],
): PostedDocument => ({
  ...{ invoiceId: correctsInvoiceId ?? id, currency, netMinor },
  vat: vat.map(({ vatCountry, vatBasisPoints, vatMinor }) => ({
    ...{ country: vatCountry, basisPoints: vatBasisPoints, vatMinor },
  })),
});
