import type { Currency } from '@atrium/contracts/currency';
import { type PostedVat, vatAccount } from './account.ts';
import { type Money, type Posting, transfer } from './posting.ts';

export type PostedDocument = {
  /** The invoice itself; of a credit note, the invoice that it corrects. */
  readonly invoiceId: string;
  readonly currency: Currency;
  readonly netMinor: number;
  /** One per country and rate; those of 0 post nothing. */
  readonly vat: readonly PostedVat[];
};

/** A document became final: the organization owes net and VAT. */
export const invoicePosting = ({ invoiceId, currency, netMinor, vat }: PostedDocument): Posting => ({
  key: `invoice:${invoiceId}`,
  kind: 'invoice',
  transfers: [
    ...transfer('ar', 'revenue', { amountMinor: netMinor, currency }, invoiceId),
    ...vat.flatMap(({ country, basisPoints, vatMinor }) =>
      transfer('ar', vatAccount(country, basisPoints), { amountMinor: vatMinor, currency }, invoiceId),
    ),
  ],
});

/** A credit note gives back net and VAT: the same entry the other way round. */
export const creditNotePosting = (creditNoteId: string, document: PostedDocument): Posting => ({
  key: `credit:${creditNoteId}`,
  kind: 'credit_note',
  transfers: invoicePosting(document).transfers.map(({ debit, credit, ...rest }) => ({
    debit: credit,
    credit: debit,
    ...rest,
  })),
});

/** What will never be paid. */
export const writeOffPosting = (invoiceId: string, open: Money): Posting => ({
  key: `writeoff:${invoiceId}`,
  kind: 'write_off',
  transfers: transfer('writeoff', 'ar', open, invoiceId),
});
