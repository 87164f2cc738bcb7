import { margin } from './lengths.ts';
import { ink, type Sheet, type TextStyle } from './sheet.ts';

export type TableColumn = { readonly head: string; readonly width: number; readonly align: 'left' | 'right' };
export type TableCell = {
  readonly text: string;
  readonly weight?: 'regular' | 'bold';
  /** Small lines below: a period, a discount. */
  readonly notes?: readonly string[];
};

type Styles = { readonly head: TextStyle; readonly cell: TextStyle; readonly note: TextStyle };
const styles: Styles = {
  head: { size: 7.5, weight: 'bold', colour: ink.quiet },
  cell: { size: 9, leading: 1.3 },
  note: { size: 7.5, leading: 1.35, colour: ink.quiet },
};
const paddingOf = ({ isTight }: Sheet): number => (isTight ? 2.5 : 4);
const gutter = 6;

export type TableOptions = {
  readonly accent: string;
  /** What has to stand on the same page as the last row. */
  readonly keepWithLast?: number;
  /** The last row sums up the others: it never stands on a page without one of them. */
  readonly lastIsSum?: boolean;
};

/** Rows over as many pages as they need; the head stands again on each. A row is never cut. */
export function drawTable(
  sheet: Sheet,
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  { accent, keepWithLast = 0, lastIsSum = false }: TableOptions,
): void {
  const padding = paddingOf(sheet);
  const heightOf = (cells: readonly MeasuredCell[]): number =>
    Math.max(...cells.map((cell) => cell.height)) + 2 * padding;
  const sum = lastIsSum ? heightOf(measured(sheet, columns, rows.at(-1) ?? [])) : 0;
  sheet.group('Table', () => {
    drawHead(sheet, columns, accent, true);
    rows.forEach((row, index) => {
      const cells = measured(sheet, columns, row);
      const height = heightOf(cells);
      const last = index === rows.length - 1;
      const kept = last ? keepWithLast : index === rows.length - 2 ? sum : 0;
      if (sheet.need(height + kept)) drawHead(sheet, columns, accent, false);
      sheet.group('TR', () => {
        for (const cell of cells) sheet.element('TD', () => drawCell(sheet, cell, sheet.y + padding));
      });
      sheet.y += height;
      sheet.rule(sheet.y, last ? { colour: ink.text, weight: 0.75 } : {});
    });
  });
}

type MeasuredCell = {
  readonly x: number;
  readonly align: 'left' | 'right';
  readonly cell: TextStyle;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly height: number;
};

function measured(sheet: Sheet, columns: readonly TableColumn[], row: readonly TableCell[]): MeasuredCell[] {
  let left: number = margin.left;
  return columns.map(({ width, align }, index) => {
    const { text, weight = 'regular', notes = [] } = row[index] ?? { text: '' };
    const room = width - (index === columns.length - 1 ? 0 : gutter);
    const cell = { ...styles.cell, weight };
    const lines = sheet.lines(text, room, cell);
    const broken = notes.flatMap((note) => sheet.lines(note, room, styles.note));
    const x = align === 'right' ? left + room : left;
    left += width;
    const height =
      lines.length * cell.size * (cell.leading ?? 1) +
      broken.length * styles.note.size * (styles.note.leading ?? 1);
    return { x, align, cell, lines, notes: broken, height };
  });
}

function drawCell(sheet: Sheet, { x, align, cell, lines, notes }: MeasuredCell, y: number): void {
  const height = sheet.paragraph(lines, x, y, { ...cell, align });
  sheet.paragraph(notes, x, y + height + 1, { ...styles.note, align });
}

function drawHead(sheet: Sheet, columns: readonly TableColumn[], accent: string, first: boolean): void {
  let left: number = margin.left;
  const heads = columns.map(({ head, width, align }, index) => {
    const room = width - (index === columns.length - 1 ? 0 : gutter);
    const x = align === 'right' ? left + room : left;
    left += width;
    return { x, align, lines: sheet.lines(head, room, styles.head) };
  });
  const size = styles.head.size * 1.3;
  const height = Math.max(...heads.map(({ lines }) => lines.length)) * size;
  const draw = ({ x, align, lines }: (typeof heads)[number]) =>
    sheet.paragraph(lines, x, sheet.y + height - lines.length * size, { ...styles.head, align });
  // Announced once; what repeats on further pages is only for the eye.
  if (first)
    sheet.group('TR', () => {
      for (const head of heads) sheet.element('TH', () => draw(head));
    });
  else
    sheet.artifact(() => {
      for (const head of heads) draw(head);
    });
  sheet.y += height + 2;
  sheet.rule(sheet.y, { colour: accent, weight: 1 });
}
