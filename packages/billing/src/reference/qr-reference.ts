import { type ReferenceParts, referenceBody } from './reference-parts.ts';

const table = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

/** The check digit of the recursive modulo-10 procedure over a string of digits. */
export function mod10CheckDigit(digits: string): number {
  let carry = 0;
  for (const digit of digits) carry = table[(carry + Number(digit)) % 10] ?? 0;
  return (10 - carry) % 10;
}

/** The QR reference of up to 26 digits: padded to 26, with its check digit. */
export function qrReferenceOf(digits: string): string {
  if (!/^\d{1,26}$/.test(digits) || /^0+$/.test(digits))
    throw new RangeError('A QR reference has up to 26 digits that are not all zero');
  const body = digits.padStart(26, '0');
  return `${body}${mod10CheckDigit(body)}`;
}

/** Whether the text, without spaces, is a QR reference: 27 digits, not all zero, with the right check digit. */
export const isQrReference = (text: string): boolean =>
  /^\d{27}$/.test(text) && !/^0+$/.test(text) && mod10CheckDigit(text.slice(0, 26)) === Number(text[26]);

/** The QR reference of an invoice (INV-10). */
export const qrReference = (parts: ReferenceParts): string => qrReferenceOf(referenceBody(parts));
