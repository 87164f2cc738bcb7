/** What a spreadsheet would take for a formula is made text; names come from other people. */
const formula = /^[=+\-@\t\r]/;

/** RFC 4180, with an end of line that every spreadsheet reads. */
export const csvLine = (values: readonly string[]): string =>
  `${values
    .map((value) => (formula.test(value) ? `'${value}` : value))
    .map((value) => (/[",;\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
    .join(',')}\r\n`;
