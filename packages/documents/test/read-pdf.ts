import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

// Another implementation than the one that writes: what it reads is what readers get.

/** Bytes are copied: the reader takes them over. */
export const openBytes = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

/** The text of each page, in the order in which it was drawn. */
export async function textOfPages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openBytes(bytes);
  const pages = await textOf(pdf);
  await pdf.destroy();
  return pages;
}

export async function textOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join('\n'));
  }
  return pages;
}

export type Picture = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
/** Part of a page in points, from the top left. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Drawn = Picture & { readonly png: () => Buffer };

/** A page as a picture; `scale` 1 is 72 dots per inch. */
export async function pictureOfPage(
  bytes: Uint8Array,
  pageNumber: number,
  scale: number,
  area?: Area,
): Promise<Drawn> {
  const pdf = await openBytes(bytes);
  const drawn = await pictureOf(pdf, pageNumber, scale, area);
  await pdf.destroy();
  return drawn;
}

export async function pictureOf(
  pdf: PDFDocumentProxy,
  pageNumber: number,
  scale: number,
  area?: Area,
): Promise<Drawn> {
  const page = await pdf.getPage(pageNumber < 0 ? pdf.numPages : pageNumber);
  const { x, y, width, height } = area ?? { x: 0, y: 0, ...page.getViewport({ scale: 1 }) };
  const viewport = page.getViewport({ scale, offsetX: -x * scale, offsetY: -y * scale });
  const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas.getContext('2d');
  // The canvas of Node draws as that of a browser does.
  const canvasContext = context as unknown as Parameters<typeof page.render>[0]['canvasContext'];
  await page.render({ canvas: null, canvasContext, viewport }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, data, png: () => canvas.toBuffer('image/png') };
}
