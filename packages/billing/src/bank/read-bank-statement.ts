import { type BankStatementItem, type BankStatementLimits, bankStatementLimits } from './bank-statement.ts';
import { BankStatementError } from './bank-statement-error.ts';
import { StatementParser } from './statement-parser.ts';
import { XmlDecoder } from './xml-encoding.ts';

/** Bytes that are read before items are handed out. */
const pieceBytes = 65_536;

function* piecesOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += pieceBytes)
    yield chunk.subarray(start, start + pieceBytes);
}

/**
 * Reads a bank's file (camt.053 or camt.054, versions 2 to 14) from a stream of bytes, statement by statement and
 * movement by movement, whatever its size (PAY-3). Throws a BankStatementError with the line at the first thing that
 * is wrong: what was read until then must not be kept, so read within one transaction.
 */
export async function* readBankStatement(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: BankStatementLimits = bankStatementLimits,
): AsyncGenerator<BankStatementItem, void, void> {
  const ready: Iterable<BankStatementItem>[] = [];
  const parser = new StatementParser((items) => ready.push(items), limits);
  const decoder = new XmlDecoder();
  let bytes = 0;
  for await (const chunk of source)
    for (const piece of piecesOf(chunk)) {
      bytes += piece.length;
      if (bytes > limits.maxBytes)
        throw new BankStatementError('too_large', 0, `more than ${limits.maxBytes} bytes`);
      parser.write(decoder.decode(piece));
      for (const items of ready.splice(0)) yield* items;
    }
  parser.write(decoder.decode(new Uint8Array(0), true));
  parser.close();
  for (const items of ready.splice(0)) yield* items;
}
