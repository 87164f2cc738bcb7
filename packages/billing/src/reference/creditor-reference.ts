import { mod97 } from './mod97.ts';
import { type ReferenceParts, referenceBody } from './reference-parts.ts';

/** The ISO 11649 creditor reference of a body of 1 to 21 letters and digits: `RF`, check digits, body. */
export function creditorReferenceOf(body: string): string {
  const bare = body.toUpperCase();
  if (!/^[0-9A-Z]{1,21}$/.test(bare))
    throw new RangeError('A creditor reference has 1 to 21 letters and digits');
  return `RF${String(98 - mod97(`${bare}RF00`)).padStart(2, '0')}${bare}`;
}

/** Whether the text, without spaces, is a creditor reference. Letters may be small; check digits are 02 to 98. */
export function isCreditorReference(text: string): boolean {
  const parts = /^(RF)(\d{2})([0-9A-Z]{1,21})$/.exec(text.toUpperCase());
  if (!parts) return false;
  const [, , check = '', body = ''] = parts;
  return Number(check) >= 2 && Number(check) <= 98 && mod97(`${body}RF${check}`) === 1;
}

/** The creditor reference of an invoice: the same 26 digits in base 36 (INV-10). */
export const creditorReference = (parts: ReferenceParts): string =>
  creditorReferenceOf(BigInt(referenceBody(parts)).toString(36));

/** The 26 digits of a creditor reference of ours; null when its body is no number of at most 26 digits. */
export function bodyOfCreditorReference(reference: string): string | null {
  let value = 0n;
  for (const character of reference.slice(4)) value = value * 36n + BigInt(Number.parseInt(character, 36));
  const digits = value.toString().padStart(26, '0');
  return digits.length === 26 && value.toString(36).toUpperCase() === reference.slice(4).toUpperCase()
    ? digits
    : null;
}
