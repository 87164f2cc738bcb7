import { formatReference } from '@atrium/billing/reference/printed';
import { locales } from '@atrium/contracts/locale';
import { messagesOf } from '@atrium/i18n/all-messages';
import { formatAmount } from '@atrium/i18n/format-amount';
import { translator } from '@atrium/i18n/translator';
import { describe, expect, test, vi } from 'vitest';
import { pagesOf, readPaper } from '../../test/read-paper.ts';
import { openBytes } from '../../test/read-pdf.ts';
import { sampleBuyers, sampleDocument, sampleLines, sampleSeller } from '../../test/sample-document.ts';
import { printable } from '../pdf/typeface.ts';
import { documentKinds } from './invoice-document.ts';
import { renderInvoicePdf } from './render-invoice-pdf.ts';

// Each page is written, read again and drawn: seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Lines end where the column ends: for the eye a space, for the text a new item. */
const flat = (pages: readonly string[]): string => pages.join('\n').replace(/\s+/g, ' ');
const seen = (text: string): string => printable(text).replace(/\s+/g, ' ');

describe.each(locales)('documents in %s', (locale) => {
  const t = translator(locale, messagesOf(locale));
  test.each(documentKinds)('INV-2, INV-5: a %s says who, what, when and how much', async (kind) => {
    const document = sampleDocument({ kind, locale, lines: sampleLines(8), prepaidMinor: 1234 });
    const text = flat(await pagesOf(document));
    const said = [
      ...[t(`documents.kind.${kind}`), document.number ?? '', document.seller.legalName, 'CHE-116.281.277'],
      ...[document.buyer.name, 'Langstrasse 104', '8004 Zürich', 'Mail boxes, 25 GB each', 'AUTUMN26'],
      ...document.lines.map((line) => formatAmount(locale, line.netMinor)),
      ...[
        formatAmount(locale, document.grossMinor),
        formatReference(document.reference ?? ''),
        document.corrects?.number ?? '',
      ],
    ];
    for (const part of said) expect(text).toContain(seen(part));
    if (kind !== 'top_up_receipt')
      for (const { vatMinor, netMinor } of document.vat)
        for (const minor of [vatMinor, netMinor]) expect(text).toContain(seen(formatAmount(locale, minor)));
    if (document.dueMinor > 0) expect(text).toContain(seen(formatAmount(locale, document.dueMinor)));
  });

  test('INV-5, INV-7: what is no invoice says so, and an invoice does not', async () => {
    const marks = (['payment_request', 'pro_forma', 'top_up_receipt'] as const).map(
      (kind) => [kind, seen(t(`documents.mark.${kind}`))] as const,
    );
    for (const kind of documentKinds) {
      const text = flat(await pagesOf(sampleDocument({ kind, locale })));
      for (const [marked, mark] of marks)
        expect(text.includes(mark), `${kind} ${marked}`).toBe(kind === marked);
    }
  });

  test('INV-9: reverse charge is said in words, with both VAT numbers', async () => {
    const document = sampleDocument({
      locale,
      currency: 'EUR',
      category: 'reverse_charge',
      buyer: sampleBuyers.german,
    });
    const text = flat(await pagesOf(document));
    for (const part of [t('documents.note.reverse_charge'), 'DE136695976', 'CHE-116.281.277 MWST'])
      expect(text).toContain(seen(part));
  });
});

test('INV-2: sixty lines stand on several pages, each with the head of the table, the title and its number', async () => {
  const document = sampleDocument({ locale: 'en', lines: sampleLines(60) });
  const pages = await pagesOf(document);
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((page, index) => {
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(page).toContain('Invoice R2026-000417');
    expect(page).toContain('Unit price');
  });
  const text = pages.join('\n');
  for (const line of document.lines) expect(text).toContain(formatAmount('en', line.netMinor));
});

test('NFR: the same document gives the same bytes, whatever the clock says', async () => {
  const document = sampleDocument({ kind: 'payment_request', lines: sampleLines(20) });
  const first = await renderInvoicePdf(document);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(Buffer.compare(await renderInvoicePdf(document), first)).toBe(0);
});

test('the file has its title, language, day and structure; names with signs of XML do not break it', async () => {
  const seller = { ...sampleSeller, legalName: 'Meyer & <Söhne> AG' };
  const pdf = await openBytes(await renderInvoicePdf(sampleDocument({ locale: 'de', seller })));
  const { info, metadata } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: 'Rechnung R2026-000417',
    Language: 'de',
    CreationDate: 'D:20261130000000Z',
  });
  expect(info).toMatchObject({ Author: 'Meyer & <Söhne> AG' });
  expect(metadata?.get('dc:creator')).toEqual(['Meyer & <Söhne> AG']);
  expect(metadata?.get('pdfaid:part')).toBe('3');
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  for (const role of ['"H1"', '"Table"', '"TR"', '"TH"', '"TD"', '"P"']) expect(tree).toContain(role);
});

test('long names wrap inside their column, and letters outside the typeface become a question mark', async () => {
  const description = `Managed ${'Kubernetescluster'.repeat(12)} für Ωμέγα und Киев 😀 漢字`;
  const name = 'Vereinigte Werkstätten für Feinmechanik und angewandte Optik in Liquidation';
  const document = sampleDocument({
    ...{ locale: 'de', lines: [{ description }], seller: { ...sampleSeller, brandName: 'B'.repeat(80) } },
    buyer: { ...sampleBuyers.swiss, name },
  });
  const bytes = await renderInvoicePdf(document);
  await readPaper(bytes, document.qrPayload);
  const page = await (await openBytes(bytes)).getPage(1);
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  for (const { transform, width } of texts) expect(transform[4] + width).toBeLessThanOrEqual(595.3 - 56.6);
  const text = texts.map(({ str }) => str).join('');
  expect(text).toContain('Ωμέγα');
  expect(text).toContain('Киев ? ??');
});

test('INV-2: what does not add up is not printed', () => {
  const document = sampleDocument({ lines: sampleLines(3) });
  expect(() => renderInvoicePdf({ ...document, grossMinor: document.grossMinor + 1 })).toThrow('gross total');
});
