import { bodyOfCreditorReference, isCreditorReference } from './creditor-reference.ts';
import { isQrReference } from './qr-reference.ts';
import { partsOfBody, type ReferenceParts } from './reference-parts.ts';

export type PaymentReference = {
  readonly type: 'QRR' | 'SCOR';
  /** Without spaces, in capitals: the form in which it is stored and looked up. */
  readonly text: string;
  /** Seller, organization and invoice; null for a reference that is right in itself and none of ours. */
  readonly parts: ReferenceParts | null;
};

export const normaliseReference = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

/** Reads what a person typed or a bank delivered; null when it is no QR or creditor reference or a digit is wrong. */
export function readReference(text: string): PaymentReference | null {
  const bare = normaliseReference(text);
  if (isQrReference(bare)) return { type: 'QRR', text: bare, parts: partsOfBody(bare.slice(0, 26)) };
  if (!isCreditorReference(bare)) return null;
  const body = bodyOfCreditorReference(bare);
  return { type: 'SCOR', text: bare, parts: body === null ? null : partsOfBody(body) };
}
