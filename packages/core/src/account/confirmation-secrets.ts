import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { limits } from '@atrium/contracts/limits';
import type { ConfirmationSecrets } from '@atrium/db/account/email-confirmation-queries';
import { hashToken, newToken } from '../kernel/session-token.ts';

export const linkHours = 24;
export const codeMinutes = 15;
const codeAttempts = 5;

/** A link for 24 hours and a code for 15 minutes (ACC-1). With 5 attempts a guess succeeds once in 200,000. */
export function newConfirmationSecrets(confirmationId: string, now: Date) {
  const token = newToken();
  const code = String(randomInt(10 ** limits.confirmationCode)).padStart(limits.confirmationCode, '0');
  const stored: ConfirmationSecrets = {
    tokenHash: hashToken(token),
    codeHash: hashCode(confirmationId, code),
    codeExpiresAt: new Date(now.getTime() + codeMinutes * 60_000),
    expiresAt: new Date(now.getTime() + linkHours * 3_600_000),
    codeAttemptsLeft: codeAttempts,
  };
  return { token, code, stored };
}

const hashCode = (confirmationId: string, code: string): Buffer =>
  createHash('sha256').update(`${confirmationId}:${code}`).digest();

export const isCode = (confirmationId: string, code: string, storedHash: Buffer): boolean =>
  timingSafeEqual(hashCode(confirmationId, code), storedHash);
