import { foldText } from '../client/fold-text.ts';

/** As `invoice_search_text` has it: a row of an index holds a limited number of bytes. */
const mostBytes = 1500;

/**
 * What an invoice is found by beside its number, reference and amount (INV-4): what it bills, each once, folded. Null when that is
 * too long for the index; the search asks the lines then.
 */
export function invoiceSearchText(lines: readonly { readonly description: string }[]): string | null {
  const text = [...new Set(lines.map(({ description }) => foldText(description)))].join('\n');
  return Buffer.byteLength(text) <= mostBytes ? text : null;
}
