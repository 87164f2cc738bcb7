import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashToken } from '../kernel/session-token.ts';
import { isCode, newConfirmationSecrets } from './confirmation-secrets.ts';

const now = new Date('2026-03-01T09:00:00Z');

test('ACC-1: a code is good for 15 minutes and five tries, a link for 24 hours', () => {
  const { stored } = newConfirmationSecrets(randomUUID(), now);
  expect(stored).toMatchObject({
    codeExpiresAt: new Date('2026-03-01T09:15:00Z'),
    expiresAt: new Date('2026-03-02T09:00:00Z'),
    codeAttemptsLeft: 5,
  });
});

test('SEC-1: what is stored are hashes, of this code for this sign-up only', () => {
  const id = randomUUID();
  const { code, token, stored } = newConfirmationSecrets(id, now);
  expect(isCode(id, code, stored.codeHash)).toBe(true);
  expect(isCode(randomUUID(), code, stored.codeHash)).toBe(false);
  expect(isCode(id, String((Number(code) + 1) % 1_000_000).padStart(6, '0'), stored.codeHash)).toBe(false);
  expect(stored.tokenHash).toEqual(hashToken(token));
});

test('ACC-1: codes have six digits, with leading zeros, spread over the whole range; links never repeat', () => {
  const secrets = Array.from({ length: 2000 }, () => newConfirmationSecrets(randomUUID(), now));
  for (const { code, token } of secrets) {
    expect(code).toMatch(/^\d{6}$/);
    expect(token).toMatch(/^[\w-]{43}$/);
  }
  expect(new Set(secrets.map(({ token }) => token)).size).toBe(2000);
  expect(new Set(secrets.map(({ code }) => code[0])).size).toBe(10);
});
