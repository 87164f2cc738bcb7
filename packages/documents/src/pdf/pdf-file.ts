import type { Locale } from '@atrium/contracts/locale';
import PDFDocument from 'pdfkit';
import { margin, pageHeight, pageWidth } from './lengths.ts';
import { typeface } from './typeface.ts';

export type Pdf = PDFKit.PDFDocument;
export type PdfFacts = {
  readonly title: string;
  readonly author: string;
  readonly locale: Locale;
  /** The day that the file says it was made on: that of the document, so that the same data gives the same bytes. */
  readonly day: string;
};

const escaped = (value: string): string =>
  value.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');

/** pdfkit writes the facts into XMP as they are; a name with an ampersand would make it unreadable. */
class ArchivedPdf extends PDFDocument {
  override endMetadata(): void {
    const { Title = '', Author = '' } = this.info;
    this.info = { ...this.info, Title: escaped(Title), Author: escaped(Author) };
    super.endMetadata();
  }
}

/** An empty PDF/A-3b file without a page, tagged, with the two fonts `regular` and `bold`. */
export function openPdf({ title, author, locale, day }: PdfFacts): Pdf {
  const made = new Date(`${day}T00:00:00Z`);
  const pdf = new ArchivedPdf({
    size: [pageWidth, pageHeight],
    margins: { ...margin, bottom: 0 },
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    tagged: true,
    displayTitle: true,
    lang: locale,
    // The default font would be one that is not embedded.
    font: '',
    info: {
      Title: title,
      Author: author,
      Creator: 'Atrium',
      Producer: 'Atrium',
      CreationDate: made,
      ModDate: made,
    },
  });
  // pdfkit takes a parsed font as well; its types do not say so.
  for (const weight of ['regular', 'bold'] as const)
    pdf.registerFont(weight, typeface(weight) as unknown as Buffer);
  return pdf;
}

/** Ends the file and answers its bytes. */
export async function closePdf(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
