import { contentWidth, margin } from './lengths.ts';
import type { Pdf } from './pdf-file.ts';
import { printable, type Weight } from './typeface.ts';

export type TextStyle = {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  readonly align?: 'left' | 'right';
  /** Distance between baselines, in sizes. */
  readonly leading?: number;
};

export const ink = { text: '#1a1a1a', quiet: '#5f6368', line: '#c9ccd1', fill: '#f4f5f7' } as const;

/** A paragraph, a heading, a cell: what assistive technology announces. */
export type Role = 'H1' | 'H2' | 'P' | 'TD' | 'TH' | 'Figure' | 'Span';
type Structure = ReturnType<Pdf['struct']>;

/**
 * A pdfkit file with a place to write at, text that is broken and measured before it is drawn, and the structure that
 * makes a PDF accessible: everything drawn is either part of it or an artifact.
 */
export class Sheet {
  readonly pdf: Pdf;
  /** Where the next block begins. */
  y: number = margin.top;
  /** Nothing is drawn below on this page. */
  floor = 0;
  /** Whether room is short: gaps and headings are smaller, and the text stays as large as it is. */
  readonly isTight: boolean;
  readonly #onPage: (sheet: Sheet) => void;
  readonly #root: Structure;
  #parent: Structure;

  /** `onPage` draws what each page begins with, and sets `y` and `floor`. */
  constructor(pdf: Pdf, onPage: (sheet: Sheet) => void, { isTight = false } = {}) {
    this.pdf = pdf;
    this.isTight = isTight;
    this.#onPage = onPage;
    this.#root = pdf.struct('Document');
    this.#parent = this.#root;
    this.addPage();
    pdf.addStructure(this.#root);
  }

  addPage(): void {
    this.pdf.addPage();
    this.y = margin.top;
    this.#onPage(this);
  }

  /** Room between two blocks. */
  gap(usual: number, tight: number): void {
    this.y += this.isTight ? tight : usual;
  }

  /** Begins a page unless the height fits on this one. */
  need(height: number): boolean {
    if (this.y + height <= this.floor) return false;
    this.addPage();
    return true;
  }

  /** What is drawn inside is one element of the structure; it stays on one page. */
  element(role: Role, draw: () => void, options: { readonly alt?: string } = {}): void {
    this.#parent.add(this.pdf.struct(role, options, draw));
  }

  /** Elements that are added inside belong together: a table, a row, a part in another language. */
  group(tag: 'Table' | 'TR' | 'Sect', add: () => void, options: { readonly lang?: string } = {}): void {
    const outer = this.#parent;
    const group = this.pdf.struct(tag, options);
    outer.add(group);
    this.#parent = group;
    add();
    this.#parent = outer;
  }

  /** Lines, backgrounds, page numbers: not read aloud. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  rule(
    y: number,
    { from = margin.left, width = contentWidth, colour = ink.line as string, weight = 0.5 } = {},
  ): void {
    this.artifact(() => {
      this.pdf
        .lineWidth(weight)
        .strokeColor(colour)
        .moveTo(from, y)
        .lineTo(from + width, y)
        .stroke();
    });
  }

  widthOf(value: string, { size, weight = 'regular' }: TextStyle): number {
    return this.pdf.font(weight).fontSize(size).widthOfString(value);
  }

  /** The lines of a text in a column; a word that is too long is cut. */
  lines(value: string, width: number, style: TextStyle): string[] {
    const text = printable(value).trim();
    if (this.widthOf(text, style) <= width) return [text];
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/ +/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (this.widthOf(longer, style) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word;
      while (this.widthOf(line, style) > width) {
        const head = this.#head(line, width, style);
        lines.push(head);
        line = line.slice(head.length);
      }
    }
    return [...lines, line];
  }

  /** One line whose top is at `y`. With `align: 'right'`, `x` is its right end. */
  line(value: string, x: number, y: number, style: TextStyle): void {
    const text = printable(value);
    const left = style.align === 'right' ? x - this.widthOf(text, style) : x;
    this.pdf
      .font(style.weight ?? 'regular')
      .fontSize(style.size)
      .fillColor(style.colour ?? ink.text)
      .text(text, left, y + style.size * 0.905, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** Lines below each other; answers their height. */
  paragraph(lines: readonly string[], x: number, y: number, style: TextStyle): number {
    const step = style.size * (style.leading ?? 1.3);
    lines.forEach((line, index) => {
      this.line(line, x, y + index * step, style);
    });
    return lines.length * step;
  }

  /** The longest beginning that fits, and never nothing. */
  #head(word: string, width: number, style: TextStyle): string {
    let end = Math.max(1, Math.floor((word.length * width) / this.widthOf(word, style)));
    while (end > 1 && this.widthOf(word.slice(0, end), style) > width) end -= 1;
    return word.slice(0, end);
  }
}
