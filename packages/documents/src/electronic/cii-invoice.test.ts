import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentArbitrary } from '../../test/document-arbitrary.ts';
import { brokenRules } from '../../test/en16931-rules.ts';
import { sampleBuyers, sampleDocument, sampleLines } from '../../test/sample-document.ts';
import { parseXml, textAt } from '../../test/xml-tree.ts';
import { writeCiiInvoice } from './cii-invoice.ts';

test('INV-8: every invoice and credit note keeps the rules of EN 16931, sums to the cent', () => {
  fc.assert(
    fc.property(documentArbitrary(['invoice', 'credit_note']), (document) => {
      expect(brokenRules(writeCiiInvoice(document))).toEqual([]);
    }),
  );
});

const invoice = (): string =>
  writeCiiInvoice(
    sampleDocument({ currency: 'EUR', buyer: sampleBuyers.french, lines: sampleLines(9), paid: false }),
  );

// The checker is worth what it finds: each break is one that the writer could make.
test.each([
  ['BR-2', /<ram:ID>R2026-000417<\/ram:ID>/, '<ram:ID></ram:ID>', 'BR-02'],
  ['BR-CO-10', /<ram:LineTotalAmount>(\d+)/, '<ram:LineTotalAmount>1$1', 'BR-CO-10'],
  ['BR-CO-15', /<ram:GrandTotalAmount>(\d+)/, '<ram:GrandTotalAmount>1$1', 'BR-CO-15'],
  ['BR-CO-16', /<ram:DuePayableAmount>(\d+)/, '<ram:DuePayableAmount>1$1', 'BR-CO-16'],
  ['BR-CO-17', /<ram:CalculatedAmount>(\d+)/, '<ram:CalculatedAmount>1$1', 'BR-CO-17'],
  ['BR-CO-25', /<ram:SpecifiedTradePaymentTerms>.*?<\/ram:SpecifiedTradePaymentTerms>/, '', 'BR-CO-25'],
  ['BR-11', /<ram:CountryID>FR/, '<ram:CountryID>', 'BR-11'],
  ['BR-S-8', /<ram:BasisAmount>(\d+)/, '<ram:BasisAmount>1$1', 'BR-S-8'],
])('INV-8: a broken %s is found', (_, what, by, rule) => {
  expect(brokenRules(invoice().replace(what, by))).toContain(rule);
});

test('INV-8: names with signs of XML arrive as they are', () => {
  const name = `M&M <"Söhne"> 'Œuvre' \u0007`;
  const xml = writeCiiInvoice(sampleDocument({ buyer: { ...sampleBuyers.german, name } }));
  const read = textAt(
    parseXml(xml),
    'SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/Name',
  );
  expect(read).toBe(`M&M <"Söhne"> 'Œuvre'`);
});

test('INV-8: only final documents are electronic invoices, and only those that add up', () => {
  for (const kind of ['payment_request', 'pro_forma', 'top_up_receipt'] as const)
    expect(() => writeCiiInvoice(sampleDocument({ kind }))).toThrow('no electronic invoice');
  const document = sampleDocument();
  expect(() => writeCiiInvoice({ ...document, vatMinor: document.vatMinor + 1 })).toThrow('does not add up');
});
