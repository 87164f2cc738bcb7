import { mm } from '../pdf/lengths.ts';
import type { Sheet } from '../pdf/sheet.ts';

export const black = '#000000';

/** Sizes of the guidelines: headings and values in the receipt and in the payment part. */
export type Column = {
  readonly x: number;
  readonly width: number;
  readonly heading: number;
  readonly value: number;
  readonly step: number;
  /** Of the box to be filled in by hand. */
  readonly blank: { readonly width: number; readonly height: number };
};
/** `values` is null where somebody writes by hand. */
export type Fact = { readonly heading: string; readonly values: readonly string[] | null };

const linesOf = (sheet: Sheet, { width, value: size }: Column, values: Fact['values']): string[] =>
  (values ?? []).flatMap((value) => sheet.lines(value, width, { size }));

const gapOf = ({ step }: Column): number => step * 0.9;

/** From the top of the first heading to the foot of the last line. */
export const heightOf = (sheet: Sheet, column: Column, facts: readonly Fact[]): number =>
  facts.reduce(
    (height, { values }) =>
      height + (1 + linesOf(sheet, column, values).length) * column.step + gapOf(column),
    -gapOf(column),
  );

/** What stands below each other: account, reference, who pays. */
export function information(sheet: Sheet, column: Column, from: number, facts: readonly Fact[]): void {
  let y = from;
  for (const { heading, values } of facts) {
    sheet.element('P', () => {
      sheet.line(heading, column.x, y, { size: column.heading, weight: 'bold', colour: black });
      y += column.step;
      for (const line of linesOf(sheet, column, values)) {
        sheet.line(line, column.x, y, { size: column.value, colour: black });
        y += column.step;
      }
    });
    if (values === null) blank(sheet, column.x, y + 2, column.blank.width, column.blank.height);
    y += gapOf(column);
  }
}

/** Four corner marks: to be filled in by hand. */
export function blank(sheet: Sheet, x: number, y: number, width: number, height: number): void {
  const arm = mm(3);
  sheet.artifact(() => {
    sheet.pdf.lineWidth(0.75).strokeColor(black);
    for (const [cornerX, cornerY, right, down] of [
      [x, y, 1, 1],
      [x + width, y, -1, 1],
      [x, y + height, 1, -1],
      [x + width, y + height, -1, -1],
    ] as const) {
      sheet.pdf
        .moveTo(cornerX + right * arm, cornerY)
        .lineTo(cornerX, cornerY)
        .lineTo(cornerX, cornerY + down * arm)
        .stroke();
    }
  });
}
