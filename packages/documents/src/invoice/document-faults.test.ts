import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentArbitrary } from '../../test/document-arbitrary.ts';
import { sampleDocument, sampleLines } from '../../test/sample-document.ts';
import { documentFaults } from './document-faults.ts';
import type { InvoiceDocument } from './invoice-document.ts';

test('INV-2: a document that adds up has no fault', () => {
  fc.assert(
    fc.property(documentArbitrary(), (document) => {
      expect(documentFaults(document)).toEqual([]);
    }),
  );
});

const amounts = ['netMinor', 'vatMinor', 'grossMinor', 'dueMinor', 'paidMinor', 'prepaidMinor'] as const;
test('INV-2: a difference of one minor unit anywhere is found', () => {
  fc.assert(
    fc.property(
      documentArbitrary(['invoice', 'payment_request']),
      fc.constantFrom(...amounts),
      fc.constantFrom(1, -1),
      (document, field, off) => {
        expect(documentFaults({ ...document, [field]: document[field] + off })).not.toEqual([]);
      },
    ),
  );
  const document = sampleDocument({ lines: sampleLines(3) });
  const [line, ...others] = document.lines;
  if (!line) throw new Error('no line');
  const changed = (lines: InvoiceDocument['lines']) => documentFaults({ ...document, lines });
  expect(changed([{ ...line, netMinor: line.netMinor + 1 }, ...others]).join()).toContain('line 1');
  expect(changed([{ ...line, quantity: 1.5 }, ...others]).join()).toContain('quantity');
  expect(changed([{ ...line, discount: { amountMinor: -1, reason: 'x' } }, ...others]).join()).toContain(
    'line 1',
  );
});

test.each<readonly [string, Partial<InvoiceDocument>, Parameters<typeof sampleDocument>[0]]>([
  ['needs its number', { number: null }, { kind: 'invoice' }],
  ['has no number', { number: 'R1' }, { kind: 'payment_request' }],
  ['names what it corrects', { corrects: null }, { kind: 'credit_note' }],
  ['has a last day', { expiresOn: null }, { kind: 'pro_forma' }],
  ['no line', { lines: [] }, {}],
  [
    'VAT numbers of both',
    { buyer: { ...sampleDocument().buyer, vatNumber: null } },
    { category: 'reverse_charge' },
  ],
])('INV-2, INV-7, INV-9: %s', (fault, change, options) => {
  expect(documentFaults({ ...sampleDocument(options), ...change }).join()).toContain(fault);
});

test('the last credit note of an invoice may be one minor unit off the rate, and no more', () => {
  const document = sampleDocument({ kind: 'credit_note', lines: sampleLines(2) });
  const off = (by: number): string[] =>
    documentFaults({
      ...document,
      vat: document.vat.map((total, index) =>
        index === 0 ? { ...total, vatMinor: total.vatMinor + by } : total,
      ),
      vatMinor: document.vatMinor + by,
      grossMinor: document.grossMinor + by,
    });
  expect(off(1)).toEqual([]);
  expect(off(2)).not.toEqual([]);
});
