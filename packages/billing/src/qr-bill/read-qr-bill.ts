import { minorFromDecimal } from '../money/minor.ts';
import { qrBillProblems } from './check-qr-bill.ts';
import type { QrAddress, QrBill, QrBillProblem, QrBillReference, QrCombinedAddress } from './qr-bill.ts';
import { maxPayloadLength } from './write-qr-bill.ts';

type ReadBill = QrBill<QrAddress | QrCombinedAddress>;

export type QrBillReading =
  | { readonly ok: true; readonly bill: ReadBill }
  | { readonly ok: false; readonly problems: readonly QrBillProblem[] };

type Problem = QrBillProblem;
const refused = (field: Problem['field'], problem: Problem['problem']): QrBillReading => ({
  ok: false,
  problems: [{ field, problem }],
});

/** The lines of a payload, which all end alike; null when they do not. */
function linesOf(payload: string): readonly string[] | null {
  const separator = payload.includes('\r\n') ? '\r\n' : '\n';
  const lines = payload.split(separator);
  return lines.some((line) => /[\r\n]/.test(line)) ? null : lines;
}

/** Seven lines as an address; null when all are empty, a problem when they are no address. */
function addressOf(lines: readonly string[]): QrAddress | QrCombinedAddress | null | Problem['problem'] {
  const [type = '', name = '', third = '', fourth = '', postalCode = '', town = '', country = ''] = lines;
  if (lines.every((line) => line === '')) return null;
  if (type === 'S') return { type, name, street: third, buildingNumber: fourth, postalCode, town, country };
  if (type !== 'K') return 'malformed';
  return postalCode + town === '' ? { type, name, line1: third, line2: fourth, country } : 'not_allowed';
}

const isAmount = (text: string): boolean => text === '' || /^(0|[1-9]\d{0,8})\.\d{2}$/.test(text);

function referenceOf(type: string, text: string): QrBillReference | null {
  if (type === 'QRR' || type === 'SCOR') return { type, text };
  return type === 'NON' && text === '' ? { type } : null;
}

/** What stands before the content: the header, the number of lines, and what must be empty. */
function frameProblem(lines: readonly string[]): readonly [Problem['field'], Problem['problem']] | null {
  if (lines.length < 31 || lines.length > 34) return ['payload', 'line_count'];
  // An empty last line says nothing: it is left out with its separator.
  if (lines.length > 31 && lines.at(-1) === '') return ['payload', 'line_ends'];
  if (lines[0] !== 'SPC' || lines[1] !== '0200' || lines[2] !== '1' || lines[30] !== 'EPD')
    return ['header', 'malformed'];
  if (lines.slice(11, 18).some((line) => line !== '')) return ['ultimate_creditor', 'not_allowed'];
  return null;
}

/**
 * Reads the text of a Swiss QR code as strictly as it is written, with LF or CRLF, and addresses of the withdrawn
 * kind, too. `writeQrBill` gives back the same text for a bill with structured addresses and LF.
 */
export function readQrBill(payload: string): QrBillReading {
  if (payload.length > maxPayloadLength) return refused('payload', 'too_long');
  const lines = linesOf(payload);
  if (lines === null) return refused('payload', 'line_ends');
  const frame = frameProblem(lines);
  if (frame) return refused(...frame);
  const creditor = addressOf(lines.slice(4, 11));
  if (creditor === null || typeof creditor === 'string') return refused('creditor', creditor ?? 'missing');
  const debtor = addressOf(lines.slice(20, 27));
  if (typeof debtor === 'string') return refused('debtor', debtor);
  const [iban = '', amount = '', currency = ''] = [lines[3], lines[18], lines[19]];
  if (!isAmount(amount)) return refused('amount', 'malformed');
  if (currency !== 'CHF' && currency !== 'EUR') return refused('currency', 'malformed');
  const reference = referenceOf(lines[27] ?? '', lines[28] ?? '');
  if (!reference) return refused('reference', 'malformed');
  const bill: ReadBill = {
    iban,
    creditor,
    amountMinor: minorFromDecimal(amount),
    currency,
    debtor,
    reference,
    message: lines[29] ?? '',
    billInformation: lines[31] ?? '',
    alternatives: lines.slice(32),
  };
  const problems = qrBillProblems(bill);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, bill };
}
