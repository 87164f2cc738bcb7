import { decimalFromMinor } from '@atrium/billing/money/minor';
import { messagesOf } from '@atrium/i18n/all-messages';
import { type Translate, translator } from '@atrium/i18n/translator';
import { assertPrintable } from '../invoice/document-faults.ts';
import { vatNotes } from '../invoice/draw-notes.ts';
import type { InvoiceDocument, VatTotal } from '../invoice/invoice-document.ts';
import { billingPeriod, compactDay, dateTime } from './cii-date.ts';
import { ciiLine } from './cii-line.ts';
import { buyerParty, sellerParty } from './cii-party.ts';
import { categoryCode, exemptionCode, rateText } from './vat-codes.ts';
import { element, type Xml } from './xml.ts';

const namespaces = {
  'xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  'xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  'xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  'xmlns:qdt': 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
};

/** Only final documents are invoices to a machine as well. */
export const isElectronic = ({ kind }: InvoiceDocument): boolean =>
  kind === 'invoice' || kind === 'credit_note';

/**
 * The invoice as EN 16931 in the CII syntax (INV-8). Sums are checked to the cent before a letter is written: the public
 * rules tolerate a difference of almost one unit. Throws an Error for what does not add up, and for other kinds.
 */
export function writeCiiInvoice(document: InvoiceDocument): string {
  if (!isElectronic(document)) throw new Error(`A ${document.kind} is no electronic invoice`);
  assertPrintable(document);
  const t = translator(document.locale, messagesOf(document.locale));
  const root = element(
    'rsm:CrossIndustryInvoice',
    [
      element(
        'rsm:ExchangedDocumentContext',
        element(
          'ram:GuidelineSpecifiedDocumentContextParameter',
          element('ram:ID', 'urn:cen.eu:en16931:2017'),
        ),
      ),
      heading(document, t),
      element('rsm:SupplyChainTradeTransaction', [
        ...document.lines.map((line, index) => ciiLine(line, index + 1)),
        element('ram:ApplicableHeaderTradeAgreement', [sellerParty(document), buyerParty(document)]),
        element('ram:ApplicableHeaderTradeDelivery', null),
        settlement(document, t),
      ]),
    ],
    namespaces,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function heading(document: InvoiceDocument, t: Translate): Xml {
  const notes = [...vatNotes(document, t), ...document.legalNotes];
  return element('rsm:ExchangedDocument', [
    element('ram:ID', document.number ?? ''),
    element('ram:TypeCode', document.kind === 'invoice' ? '380' : '381'),
    dateTime('ram:IssueDateTime', document.issuedOn),
    ...notes.map((note) => element('ram:IncludedNote', element('ram:Content', note))),
  ]);
}

function settlement(document: InvoiceDocument, t: Translate): Xml {
  const { reference, currency, servicePeriod, corrects } = document;
  return element('ram:ApplicableHeaderTradeSettlement', [
    reference === null ? null : element('ram:PaymentReference', reference),
    element('ram:InvoiceCurrencyCode', currency),
    paymentMeans(document),
    ...document.vat.map((total) => tradeTax(total, t)),
    servicePeriod && billingPeriod(servicePeriod),
    paymentTerms(document, t),
    sums(document),
    corrects &&
      element('ram:InvoiceReferencedDocument', [
        element('ram:IssuerAssignedID', corrects.number),
        element(
          'ram:FormattedIssueDateTime',
          element('qdt:DateTimeString', compactDay(corrects.issuedOn), { format: '102' }),
        ),
      ]),
  ]);
}

/** Code 30: a transfer, to be made or made. Where nothing is to be paid, none is named. */
function paymentMeans({ seller, currency, dueMinor }: InvoiceDocument): Xml | null {
  const account = seller.bankAccounts[currency];
  if (account === undefined || dueMinor === 0) return null;
  return element('ram:SpecifiedTradeSettlementPaymentMeans', [
    element('ram:TypeCode', '30'),
    element('ram:PayeePartyCreditorFinancialAccount', [
      element('ram:IBANID', account.iban),
      element('ram:AccountName', account.holder),
    ]),
    account.bic === null
      ? null
      : element('ram:PayeeSpecifiedCreditorFinancialInstitution', element('ram:BICID', account.bic)),
  ]);
}

function tradeTax(total: VatTotal, t: Translate): Xml {
  const { category, netMinor, vatMinor } = total;
  const exemption = exemptionCode(category);
  return element('ram:ApplicableTradeTax', [
    element('ram:CalculatedAmount', decimalFromMinor(vatMinor)),
    element('ram:TypeCode', 'VAT'),
    category === 'standard' ? null : element('ram:ExemptionReason', t(`documents.note.${category}`)),
    element('ram:BasisAmount', decimalFromMinor(netMinor)),
    element('ram:CategoryCode', categoryCode(category)),
    exemption === null ? null : element('ram:ExemptionReasonCode', exemption),
    category === 'outside' ? null : element('ram:RateApplicablePercent', rateText(total)),
  ]);
}

function paymentTerms({ dueOn, dueMinor, kind }: InvoiceDocument, t: Translate): Xml | null {
  if (dueOn !== null)
    return element('ram:SpecifiedTradePaymentTerms', dateTime('ram:DueDateDateTime', dueOn));
  // Said in words where no day can be: the norm asks for terms wherever an amount is due.
  const words = kind === 'credit_note' ? t('documents.note.credited') : t('documents.note.paid');
  return kind === 'credit_note' || dueMinor === 0
    ? element('ram:SpecifiedTradePaymentTerms', element('ram:Description', words))
    : null;
}

function sums(document: InvoiceDocument): Xml {
  const { netMinor, vatMinor, grossMinor, currency, kind } = document;
  // What was credited is owed to the buyer; nothing of a credit note was paid before.
  const dueMinor = kind === 'credit_note' ? grossMinor : document.dueMinor;
  return element('ram:SpecifiedTradeSettlementHeaderMonetarySummation', [
    element('ram:LineTotalAmount', decimalFromMinor(netMinor)),
    element('ram:TaxBasisTotalAmount', decimalFromMinor(netMinor)),
    element('ram:TaxTotalAmount', decimalFromMinor(vatMinor), { currencyID: currency }),
    element('ram:GrandTotalAmount', decimalFromMinor(grossMinor)),
    dueMinor === grossMinor
      ? null
      : element('ram:TotalPrepaidAmount', decimalFromMinor(grossMinor - dueMinor)),
    element('ram:DuePayableAmount', decimalFromMinor(dueMinor)),
  ]);
}
