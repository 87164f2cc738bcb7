import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import type { OrganizationId } from '../fields.ts';
import { parseToken, secretFrom, secretLength, tokenPattern, writeToken } from './token-format.ts';
import { tokenLimits } from './token-limits.ts';

const organizationId = '0193e4a0-7c1d-7d3a-9f00-00000000002a' as OrganizationId;
const secret = 'aZ0'.repeat(11).slice(0, secretLength);

test('API-4: a token names its organization and nothing else of it, one of the staff none', () => {
  for (const id of [organizationId, `${'f'.repeat(8)}-ffff-ffff-ffff-${'f'.repeat(12)}` as OrganizationId])
    expect(parseToken(writeToken(id, secret))).toEqual({ organizationId: id });
  const zero = '00000000-0000-0000-0000-000000000000' as OrganizationId;
  expect(parseToken(writeToken(zero, secret))).toEqual({ organizationId: zero });
  expect(parseToken(writeToken(null, secret))).toEqual({ organizationId: null });
});

test('API-4: secret scanners find it by its documented pattern, in code and in logs', () => {
  for (const token of [writeToken(organizationId, secret), writeToken(null, secret)]) {
    for (const text of [`TOKEN="${token}"`, `Bearer ${token}\n`, `url?t=${token}&x`])
      expect(tokenPattern.exec(text)?.[0]).toBe(token);
    expect(tokenPattern.test(`x${token}`)).toBe(false);
    expect(tokenPattern.test(`${token}x`)).toBe(false);
  }
});

test('API-4: the checksum is that of gzip, and any one wrong character is noticed without a look into the store', () => {
  const token = writeToken(organizationId, secret);
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const value = [...token.slice(-6)].reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
  expect(value).toBe(crc32(token.slice(0, -6)));
  for (let at = 0; at < token.length; at += 1) {
    const wrong = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    expect(parseToken(wrong), wrong).toBeUndefined();
  }
  for (const text of ['', 'atr_', token.slice(0, -1), `${token}0`, ` ${token}`, token.toLowerCase()])
    expect(parseToken(text), text).toBeUndefined();
});

test('API-4: each character of a secret is as likely as any other', () => {
  const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
  const counts = new Map<string, number>();
  // Bytes that are skipped are followed by the rest of the row, so that each byte that counts comes equally often.
  const counted = everyByte.filter((byte) => byte < 248);
  for (let turn = 0; turn < counted.length; turn += 1) {
    const bytes = [255, 248, ...counted.slice(turn), ...counted.slice(0, turn)];
    for (const digit of secretFrom(bytes)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  }
  expect(counts.size).toBe(62);
  expect(new Set(counts.values()).size).toBe(1);
  expect(() => secretFrom([255, 255])).toThrow('random');
});

test('API-4: guessing one of a million tokens within a century has odds below one in 10^37', () => {
  const { limit, windowSeconds } = tokenLimits.guesses;
  // A million networks at the limit, for a hundred years, and each right guess would do.
  const guesses = 1e6 * (limit / windowSeconds) * 100 * 365.25 * 86_400;
  const odds = (guesses * 1e6) / 62 ** secretLength;
  expect(odds).toBeLessThan(1e-37);
  // Without any limit, at a billion guesses a second:
  expect((1e9 * 100 * 365.25 * 86_400 * 1e6) / 62 ** secretLength).toBeLessThan(1e-32);
});
