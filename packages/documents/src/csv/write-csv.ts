/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const formula = /^[=+\-@\t\r]/;
const number = /^-?\d+([.,]\d+)?$/;

function cell(value: string): string {
  const text = formula.test(value) && !number.test(value) ? `'${value}` : value;
  return /[";\n\r,']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Tells spreadsheets that the file is UTF-8: they read the accents. */
export const byteOrderMark = '\uFEFF';

/** One record of RFC 4180 with its line end; nothing that somebody typed becomes a formula. */
export const csvRow = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;

/** A whole file with a byte order mark. */
export const writeCsv = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${byteOrderMark}${[head, ...rows].map(csvRow).join('')}`;
