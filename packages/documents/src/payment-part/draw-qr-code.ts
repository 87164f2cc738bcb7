import { encode } from 'uqr';
import { mm } from '../pdf/lengths.ts';
import type { Pdf } from '../pdf/pdf-file.ts';

const side = mm(46);
const cross = mm(7);

/** The Swiss QR code: 46 × 46 mm, error correction M, the Swiss cross of 7 × 7 mm in its middle. */
export function drawQrCode(pdf: Pdf, payload: string, x: number, y: number): void {
  const { data, size } = encode([...new TextEncoder().encode(payload)], {
    ecc: 'M',
    boostEcc: false,
    border: 0,
  });
  const module = side / size;
  pdf.fillColor('#000000');
  data.forEach((row, line) => {
    let start = -1;
    for (let column = 0; column <= size; column += 1) {
      const dark = row[column] ?? false;
      if (dark && start < 0) start = column;
      if (!dark && start >= 0) {
        // A hair taller than a module: no viewer may show a white line between two rows.
        pdf.rect(x + start * module, y + line * module, (column - start) * module, module + 0.02);
        start = -1;
      }
    }
  });
  pdf.fill();
  drawCross(pdf, x + (side - cross) / 2, y + (side - cross) / 2);
}

function drawCross(pdf: Pdf, x: number, y: number): void {
  const frame = mm(0.5);
  const square = cross - 2 * frame;
  // The arms of the Swiss cross: 20 and 6 parts of 32.
  const long = (square * 20) / 32;
  const wide = (square * 6) / 32;
  const middle = { x: x + cross / 2, y: y + cross / 2 };
  pdf.rect(x, y, cross, cross).fill('#ffffff');
  pdf.rect(x + frame, y + frame, square, square).fill('#000000');
  pdf.rect(middle.x - long / 2, middle.y - wide / 2, long, wide).fill('#ffffff');
  pdf.rect(middle.x - wide / 2, middle.y - long / 2, wide, long).fill('#ffffff');
}
