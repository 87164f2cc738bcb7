import { pageHeight, pageWidth } from '../pdf/lengths.ts';
import type { Pdf } from '../pdf/pdf-file.ts';

/** Where to cut: a line above and one beside the receipt, each with scissors. */
export function drawSeparation(pdf: Pdf, top: number, receiptWidth: number): void {
  pdf.lineWidth(0.5).strokeColor('#000000').dash(2.5, { space: 2 });
  pdf.moveTo(0, top).lineTo(pageWidth, top).stroke();
  pdf.moveTo(receiptWidth, top).lineTo(receiptWidth, pageHeight).stroke();
  pdf.undash();
  drawScissors(pdf, 14, top, 0);
  drawScissors(pdf, receiptWidth, top + 14, 90);
}

/** The typeface has none, so they are drawn: two rings, two blades, on the line. */
function drawScissors(pdf: Pdf, x: number, y: number, degrees: number): void {
  pdf.save().rotate(degrees, { origin: [x, y] });
  pdf.lineWidth(0.8).strokeColor('#000000').fillColor('#000000');
  pdf.circle(x, y - 2.3, 1.5).stroke();
  pdf.circle(x, y + 2.3, 1.5).stroke();
  pdf
    .moveTo(x + 1.2, y - 1.5)
    .lineTo(x + 9.5, y + 2.2)
    .lineTo(x + 3.4, y + 0.8)
    .closePath()
    .fill();
  pdf
    .moveTo(x + 1.2, y + 1.5)
    .lineTo(x + 9.5, y - 2.2)
    .lineTo(x + 3.4, y - 0.8)
    .closePath()
    .fill();
  pdf.restore();
}
