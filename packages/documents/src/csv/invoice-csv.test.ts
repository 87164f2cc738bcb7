import { locales } from '@atrium/contracts/locale';
import { expect, test } from 'vitest';
import { sampleBuyers, sampleDocument, sampleLines } from '../../test/sample-document.ts';
import { type InvoiceCsvSource, invoiceCsv } from './invoice-csv.ts';

async function written(
  documents: Iterable<InvoiceCsvSource>,
  locale: (typeof locales)[number] = 'en',
): Promise<string[]> {
  const chunks: string[] = [];
  for await (const chunk of invoiceCsv(documents, locale)) chunks.push(chunk);
  return chunks;
}

test('INV-6: one row per VAT rate, CRLF, a byte order mark, plain decimals', async () => {
  const document = sampleDocument({ lines: sampleLines(7), paid: false, prepaidMinor: 1234 });
  const text = (await written([document])).join('');
  expect(text.startsWith('\uFEFFNumber,Kind,State,Date,')).toBe(true);
  const rows = text.split('\r\n');
  expect(rows).toHaveLength(4);
  expect(rows[1]).toBe(
    'R2026-000417,Invoice,Partly paid,2026-11-30,2026-12-30,2026-12-01,2027-11-30,210000000003139471430009017,' +
      'Bäckerei Zürcher & Söhne AG,,CH,CHF,Taxed,8.10,717.76,58.14,775.90,1127.16,12.34,1114.82',
  );
  expect(rows[2]).toContain(',2.60,342.36,8.90,351.26,1127.16,12.34,1114.82');
});

test('INV-6: amounts of a credit note are negative, so that a column adds up', async () => {
  const [text = ''] = await written([sampleDocument({ kind: 'credit_note' })]);
  expect(text).toContain(',-9.90,-0.80,-10.70,-10.70,0.00,0.00\r\n');
});

test('NFR-5: a buyer cannot smuggle a formula into the accounting', async () => {
  const [text = ''] = await written([
    sampleDocument({ buyer: { ...sampleBuyers.swiss, name: '=HYPERLINK("x")' } }),
  ]);
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
});

test.each(locales)('INV-6: the heads are in the language of the reader (%s)', async (locale) => {
  const [head = ''] = (await written([], locale)).join('').split('\r\n');
  expect(head.split(',')).toHaveLength(20);
});

test('INV-6: a long list is handed out in chunks while it is read', async () => {
  const document = sampleDocument();
  let read = 0;
  const source = (function* () {
    for (; read < 5000; read += 1) yield document;
  })();
  const first = await invoiceCsv(source, 'fr').next();
  expect(first.done).toBe(false);
  expect(read).toBeLessThan(500);
});
