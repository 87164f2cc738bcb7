import { formatReference } from '@atrium/billing/reference/printed';
import { locales } from '@atrium/contracts/locale';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { documentArbitrary } from '../../test/document-arbitrary.ts';
import { pagesOf, readPaper } from '../../test/read-paper.ts';
import { openBytes } from '../../test/read-pdf.ts';
import { sampleBuyers, sampleDocument, sampleLines, sampleSeller } from '../../test/sample-document.ts';
import { renderInvoicePdf } from '../invoice/render-invoice-pdf.ts';
import { mm } from '../pdf/lengths.ts';
import { officialLabels, paymentPartLanguage } from './official-labels.ts';
import { groupedAmount, printedBill } from './printed-bill.ts';

// Each page is written, read again and drawn: seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const runs = Number(process.env.DOCUMENT_RUNS ?? 12);

test('INV-10: two independent readers get from the printed page exactly the payload, letter by letter', {
  timeout: 30_000 + runs * 4000,
}, async () => {
  const asking = documentArbitrary(['payment_request', 'pro_forma', 'invoice']).filter(
    ({ qrPayload }) => qrPayload !== null,
  );
  await fc.assert(
    fc.asyncProperty(asking, async (document) => {
      await pagesOf(document);
    }),
    { numRuns: runs },
  );
});

test.each(locales)(
  'INV-10: the payment part says in the prescribed words what the code says (%s)',
  async (locale) => {
    const document = sampleDocument({ kind: 'payment_request', locale, lines: sampleLines(60) });
    const pages = await pagesOf(document);
    const labels = officialLabels[paymentPartLanguage(locale)];
    const last = pages.at(-1) ?? '';
    const { payableByBlank, additional, ...printed } = labels;
    for (const label of Object.values(printed)) expect(last).toContain(label);
    for (const absent of [payableByBlank, additional]) expect(last).not.toContain(absent);
    const bill = printedBill(document.qrPayload ?? '');
    const twice = (text: string) => last.split(text).length - 1;
    expect(twice(groupedAmount(bill.amountMinor ?? 0))).toBe(2);
    expect(twice('21 00000 00003 13947 14300 09017')).toBeGreaterThanOrEqual(2);
    expect(twice('CH44 3199 9123 0008 8901 2')).toBe(2);
    expect(twice(bill.debtor?.[0] ?? '')).toBeGreaterThanOrEqual(2);
    for (const page of pages.slice(0, -1)) expect(page).not.toContain(labels.acceptancePoint);
  },
);

test('INV-10: euros go by IBAN and creditor reference, without a QR-IBAN', async () => {
  const document = sampleDocument({
    kind: 'pro_forma',
    currency: 'EUR',
    buyer: sampleBuyers.french,
    locale: 'fr',
  });
  const last = (await pagesOf(document)).at(-1) ?? '';
  expect(last).toContain('RF18 5390 0754 7034');
  expect(last).toContain('CH58 0079 1123 0008 8901 2');
  expect(last).toContain('FR-69002 Lyon');
});

test.each(locales)(
  'INV-5: a request of four lines stands on one page with its payment part (%s)',
  async (locale) => {
    const document = sampleDocument({ kind: 'payment_request', locale, lines: sampleLines(4) });
    expect(await pagesOf(document)).toHaveLength(1);
  },
);

test.each(locales)(
  'INV-5: a request in euros has room for its four lines, notes, account and payment part on one page, too (%s)',
  async (locale) => {
    const t = translator(locale, messagesOf(locale));
    const of = (count: number) =>
      sampleDocument({
        ...{ kind: 'payment_request', locale, currency: 'EUR', category: 'reverse_charge' },
        ...{ buyer: sampleBuyers.german, lines: sampleLines(count), legalNotes: ['Zins 5 %.'] },
      });
    const [page, ...others] = await pagesOf(of(4));
    expect(others).toEqual([]);
    for (const text of [t('documents.note.reverse_charge'), 'Zins 5 %.', 'BIC POFICHBEXXX'])
      expect(page?.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
  },
);

test.each([5, 12])(
  'INV-5: a payment part never stands alone on its page, and totals never without a line (%i lines)',
  async (count) => {
    for (const [currency, buyer] of [
      ['CHF', sampleBuyers.swiss],
      ['EUR', sampleBuyers.french],
    ] as const) {
      const pages = await pagesOf(
        sampleDocument({ kind: 'payment_request', locale: 'en', currency, buyer, lines: sampleLines(count) }),
      );
      expect(pages.at(-1)).toContain('keep the reference');
      const totals = pages.find((page) => page.includes('Total without VAT'));
      expect(totals).toContain('Unit price');
    }
  },
);

test('INV-10: what is not in the code is found out', async () => {
  const document = sampleDocument({ kind: 'payment_request' });
  const bytes = await renderInvoicePdf(document);
  await expect(readPaper(bytes, document.qrPayload?.replace('8004', '8005') ?? null)).rejects.toThrow(
    'zxing',
  );
  await expect(readPaper(bytes, null)).rejects.toThrow('in place of null');
  const paid = sampleDocument({ kind: 'invoice' });
  await expect(readPaper(await renderInvoicePdf(paid), document.qrPayload)).rejects.toThrow('reads null');
});

test('INV-10: letters that banks do not have are written otherwise in the payment part alone', async () => {
  const name = 'L’Atelier “Süd–West” Großmann & Wałęsa–Kővári, Successeurs de Šarūnas Žemaitis-Dvořák';
  const address = {
    ...sampleBuyers.german.address,
    street: 'Straße der Brüder “Łoś” – Hof',
    city: 'Gyöngyös–Kőrös',
  };
  const description = '“Größe L” – l’hébergement d’Őrség';
  const buyer = { ...sampleBuyers.german, name, address };
  const document = sampleDocument({ kind: 'payment_request', locale: 'de', buyer, lines: [{ description }] });
  const pages = (await pagesOf(document)).map((page) => page.replace(/\s+/g, ' '));
  for (const text of [name, address.street, address.city, description]) expect(pages[0]).toContain(text);
  const debtor = [
    `L'Atelier "Süd-West" Großmann & Wałęsa-Kővári, Successeurs de Šarūnas`,
    ...['Straße der Brüder "Łoś" - Hof', 'Gyöngyös-Kőrös'],
  ];
  const lines = document.qrPayload?.split('\n') ?? [];
  for (const text of debtor) expect(lines).toContain(text);
  const part = pages.at(-1)?.slice(pages.at(-1)?.indexOf('Empfangsschein')) ?? '';
  for (const text of debtor) expect(part.split(text).length - 1, text).toBe(2);
  expect(part).not.toMatch(/[’“”–]/);
});

test('INV-10: on the receipt the longest addresses leave room for the amount: their streets go', async () => {
  const name = 'Schweizerische Genossenschaft für Überlandtransporte und Güterverkehr';
  const address = {
    ...{
      street: 'Untere Grossackerweglistrasse am Bahnhofsplatz beim alten Zeughaus',
      houseNumber: '12a-14b',
    },
    ...{ postalCode: '8180', city: 'Niederönz-Hinterwaldkirch bei Bülach', country: 'CH' },
  };
  const [debtor, creditor] = [sampleBuyers.swiss, sampleSeller];
  const pieces = async (of: Parameters<typeof sampleDocument>[0]) => {
    const document = sampleDocument({ kind: 'payment_request', locale: 'de', ...of });
    const pdf = await openBytes(await renderInvoicePdf(document));
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const all = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    await pdf.destroy();
    // The receipt: 62 mm at the left, below the line where it is cut.
    return all.filter(({ transform: [, , , , x, y] }) => x < mm(60) && y < mm(105));
  };
  const texts = (found: Awaited<ReturnType<typeof pieces>>) => found.map(({ str }) => str).join(' ');
  const usual = await pieces({});
  for (const street of ['Rue du Lac 12', 'Langstrasse 104']) expect(texts(usual)).toContain(street);
  const found = await pieces({
    buyer: { ...debtor, name, address },
    seller: { ...creditor, legalName: name, address },
  });
  expect(texts(found)).not.toContain('Grossacker');
  expect(texts(found).split('8180 Nieder').length - 1).toBe(2);
  const heights = found.map(({ transform }) => transform[5] as number).toSorted((one, two) => two - one);
  const amount = found.find(({ str }) => str === 'Währung')?.transform[5] as number;
  const above = heights.filter((height) => height > amount + 1);
  expect(Math.min(...above) - amount).toBeGreaterThan(8);
});

test('amounts and references are grouped as the guidelines print them', () => {
  expect(groupedAmount(194_975)).toBe('1 949.75');
  expect(groupedAmount(99_999_999_999)).toBe('999 999 999.99');
  expect(groupedAmount(5)).toBe('0.05');
  const bill = printedBill(sampleDocument({ kind: 'pro_forma' }).qrPayload ?? '');
  expect(formatReference(bill.reference ?? '')).toBe('21 00000 00003 13947 14300 09017');
});

test('INV-10: a code that says something else than the document is not printed', async () => {
  const document = sampleDocument({ kind: 'payment_request' });
  const other = sampleDocument({ kind: 'payment_request', lines: sampleLines(2) });
  expect(() => renderInvoicePdf({ ...document, qrPayload: other.qrPayload })).toThrow(
    'amount of the QR code',
  );
  expect(() => renderInvoicePdf({ ...document, qrPayload: 'https://pay.example' })).toThrow('No QR-bill');
});
