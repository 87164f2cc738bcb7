import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsqr from 'jsqr';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { mm, pageHeight } from '../src/pdf/lengths.ts';
import { type Area, pictureOf } from './read-pdf.ts';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** The QR code of the payment part with its quiet zone. */
const codeArea: Area = { x: mm(62), y: pageHeight - mm(105 - 12), width: mm(56), height: mm(56) };

/** Four dots and more for the side of a module: as coarse as a telephone sees it. */
const scale = 2;

/** What two readers that know nothing of each other see on the last page, and on nothing but the code. */
export async function scan(
  pdf: PDFDocumentProxy,
): Promise<{ readonly zxing: string; readonly jsqr: string }> {
  const { data, width, height } = await pictureOf(pdf, -1, scale, codeArea);
  // The published types of jsqr describe the default export of a CommonJS module.
  const read =
    (jsqr as unknown as { default?: typeof jsqr.default }).default ??
    (jsqr as unknown as typeof jsqr.default);
  const second = read(data, width, height, { inversionAttempts: 'dontInvert' });
  const picture = { data, width, height, colorSpace: 'srgb' } as Extract<
    Parameters<typeof readBarcodes>[0],
    { readonly colorSpace: string }
  >;
  const [first] = await readBarcodes(picture, { formats: ['QRCode'] });
  return {
    zxing: first?.text ?? '',
    jsqr: second === null ? '' : new TextDecoder().decode(Uint8Array.from(second.binaryData)),
  };
}
