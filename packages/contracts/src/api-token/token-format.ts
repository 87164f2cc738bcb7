import type { OrganizationId } from '../fields.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const keyLength = 22;
/** 62^32 possibilities are more than 190 bits. */
export const secretLength = 32;
const checksumLength = 6;

/**
 * What a secret scanner looks for (API-4): `atr_`, the organization, the secret, and a checksum that tells a token from
 * text that looks like one; `ats_` without an organization is a token of the provider's staff.
 */
export const tokenPattern = /\b(?:atr_[0-9A-Za-z]{60}|ats_[0-9A-Za-z]{38})\b/;

const whole = new RegExp(`^${tokenPattern.source}$`);

/** Null for a token of the staff, which belongs to no organization. */
export type TokenParts = { readonly organizationId: OrganizationId | null };

/** Undefined for what is no token: another shape, or a wrong checksum. No secret is compared here. */
export function parseToken(token: string): TokenParts | undefined {
  if (!whole.test(token) || checksum(token.slice(0, -checksumLength)) !== token.slice(-checksumLength))
    return undefined;
  if (token.startsWith('ats_')) return { organizationId: null };
  return { organizationId: toUuid(token.slice(4, 4 + keyLength)) };
}

/** Put together from a secret of `secretLength` random characters. */
export function writeToken(organizationId: OrganizationId | null, secret: string): string {
  const start = organizationId === null ? 'ats_' : `atr_${toKey(organizationId)}`;
  return `${start}${secret}${checksum(start + secret)}`;
}

/** The secret's characters from random bytes, each as likely as any other: bytes that would favour some are skipped. */
export function secretFrom(bytes: Iterable<number>): string {
  let secret = '';
  for (const byte of bytes) {
    if (byte < 4 * digits.length) secret += digits[byte % digits.length];
    if (secret.length === secretLength) return secret;
  }
  throw new Error('Too few random bytes.');
}

function inDigits(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 62n) text = (digits[Number(rest % 62n)] ?? '') + text;
  return text.padStart(length, '0');
}

const toKey = (id: OrganizationId): string => inDigits(BigInt(`0x${id.replaceAll('-', '')}`), keyLength);

function toUuid(key: string): OrganizationId {
  let value = 0n;
  for (const digit of key) value = value * 62n + BigInt(digits.indexOf(digit));
  const hex = value.toString(16).padStart(32, '0').slice(-32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as OrganizationId;
}

/** The checksum of gzip (CRC, 32 bits). */
function checksum(text: string): string {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return inDigits(BigInt((crc ^ 0xffffffff) >>> 0), checksumLength);
}
