import { decimalFromMinor } from '@atrium/billing/money/minor';
import type { Locale } from '@atrium/contracts/locale';
import { messagesOf } from '@atrium/i18n/all-messages';
import { type Translate, translator } from '@atrium/i18n/translator';
import type { InvoiceDocument } from '../invoice/invoice-document.ts';
import { byteOrderMark, csvRow } from './write-csv.ts';

/** What an export says of one document; {@link InvoiceDocument} has it all. */
export type InvoiceCsvSource = Pick<
  InvoiceDocument,
  | 'kind'
  | 'reference'
  | 'number'
  | 'state'
  | 'issuedOn'
  | 'dueOn'
  | 'servicePeriod'
  | 'currency'
  | 'vat'
  | 'grossMinor'
  | 'paidMinor'
  | 'prepaidMinor'
  | 'dueMinor'
> & {
  readonly buyer: {
    readonly name: string;
    readonly vatNumber: string | null;
    readonly address: { readonly country: string };
  };
};

const columns = [
  ...['number', 'kind', 'state', 'issued', 'due', 'from', 'to', 'reference', 'buyer', 'buyerVat', 'country'],
  ...['currency', 'category', 'rate', 'net', 'vat', 'gross', 'total', 'paid', 'stillDue'],
] as const;

/** As much as one write to a socket takes at ease. */
const chunkLength = 32_768;

/**
 * The list as CSV (INV-6): one row per document and VAT rate, in the order given; heads and words in the reader's language,
 * days as ISO 8601, amounts as `1234.50`, those of a credit note negative. Reads one document at a time and holds one chunk.
 * Without its head it goes on where another part has stopped.
 */
export async function* invoiceCsv(
  documents: AsyncIterable<InvoiceCsvSource> | Iterable<InvoiceCsvSource>,
  locale: Locale,
  { head }: { readonly head: boolean } = { head: true },
): AsyncGenerator<string, void, undefined> {
  const t = translator(locale, messagesOf(locale));
  let chunk = head
    ? byteOrderMark + csvRow(columns.map((column) => t(`documents.csv.${column}` as const)))
    : '';
  for await (const document of documents) {
    chunk += rowsOf(document, t);
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function rowsOf(document: InvoiceCsvSource, t: Translate): string {
  const { buyer, servicePeriod, kind } = document;
  const sign = kind === 'credit_note' ? -1 : 1;
  const amount = (minor: number): string => decimalFromMinor(sign * minor + 0);
  const before = [
    document.number ?? '',
    t(`documents.kind.${kind}`),
    t(`documents.state.${document.state}`),
    document.issuedOn,
    document.dueOn ?? '',
    servicePeriod?.firstDay ?? '',
    servicePeriod?.lastDay ?? '',
    document.reference ?? '',
    buyer.name,
    buyer.vatNumber ?? '',
    buyer.address.country,
    document.currency,
  ];
  const after = [
    amount(document.grossMinor),
    amount(document.paidMinor + document.prepaidMinor),
    amount(document.dueMinor),
  ];
  return document.vat
    .map(({ category, rateBasisPoints, netMinor, vatMinor }) =>
      csvRow([
        ...before,
        ...[t(`documents.category.${category}`), decimalFromMinor(rateBasisPoints)],
        ...[amount(netMinor), amount(vatMinor), amount(netMinor + vatMinor), ...after],
      ]),
    )
    .join('');
}
