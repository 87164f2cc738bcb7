import { expect, test } from 'vitest';
import { textOfPages } from '../../test/read-pdf.ts';
import { closePdf, openPdf } from './pdf-file.ts';
import { Sheet } from './sheet.ts';

const written = async (text: string): Promise<string> => {
  const pdf = openPdf({ title: 'x', author: 'x', locale: 'en', day: '2026-11-30' });
  new Sheet(pdf, (sheet) => {
    sheet.element('P', () => sheet.line(text, 10, 10, { size: 10 }));
  });
  return (await textOfPages(await closePdf(pdf))).join('');
};

test('INV-5: letters stay letters for search and screen readers, whatever a file before was made of', async () => {
  for (const text of ['ÖÉÀÜ', 'OEAU', 'Ωμέγα Ύ', 'Α Υ ε', 'šžçñ', 'szcn'])
    expect(await written(text)).toBe(text);
});
