/** Columns side by side, as wide as what is in them. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => printable(cell).padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** What a customer typed must not move the cursor of whoever reads it. */
const printable = (cell: string): string => cell.replaceAll(/\p{Cc}/gu, ' ');
