import { expect, test, vi } from 'vitest';
import { readPaper } from '../../test/read-paper.ts';
import { openBytes } from '../../test/read-pdf.ts';
import { sampleBuyers, sampleDocument, sampleLines } from '../../test/sample-document.ts';
import { electronicFileName, renderElectronicInvoice } from './electronic-invoice.ts';

// Each page is written, read again and drawn: seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const document = sampleDocument({
  ...{ currency: 'EUR', category: 'reverse_charge', locale: 'de', buyer: sampleBuyers.german },
  lines: sampleLines(4),
});

test('INV-8: the PDF carries the XML, and both say the same', async () => {
  const { pdf, xml } = await renderElectronicInvoice(document);
  const file = await openBytes(pdf);
  const attachments = (await file.getAttachments()) as Record<
    string,
    { content: Uint8Array; filename: string }
  >;
  expect(Object.values(attachments).map(({ filename }) => filename)).toEqual([electronicFileName]);
  const [attachment] = Object.values(attachments);
  expect(new TextDecoder().decode(attachment?.content)).toBe(xml);
  expect((await readPaper(pdf, document.qrPayload)).join()).toContain('Rechnung R2026-000417');
  expect(xml).toContain('<ram:ID>R2026-000417</ram:ID>');
});

test('INV-8: the file says that it is Factur-X of the profile EN 16931, and PDF/A-3', async () => {
  const { pdf } = await renderElectronicInvoice(document);
  const { metadata } = await (await openBytes(pdf)).getMetadata();
  expect(metadata?.get('fx:documentfilename')).toBe(electronicFileName);
  expect(metadata?.get('fx:conformancelevel')).toBe('EN 16931');
  expect(metadata?.get('pdfaid:conformance')).toBe('B');
  const text = Buffer.from(pdf).toString('latin1');
  expect(text).toContain('/AFRelationship /Alternative');
  // Readers that know PDF/A take the first packet and no second.
  expect(text.split('<?xpacket begin').length - 1).toBe(1);
});

test('INV-8: the same invoice gives the same bytes', async () => {
  const [a, b] = [await renderElectronicInvoice(document), await renderElectronicInvoice(document)];
  expect(Buffer.compare(a.pdf, b.pdf)).toBe(0);
});
