import { timingSafeEqual } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Host } from '../kernel/host.ts';

const stepSeconds = 30;
const secretBytes = 20;
const purpose = 'authenticator';

export const newAuthenticatorSecret = (): Buffer => Buffer.from(new Secret({ size: secretBytes }).bytes);

export const sealAuthenticator = (host: Host, accountId: string, secret: Buffer): Buffer =>
  host.secrets.seal(purpose, accountId, secret);

export const openAuthenticator = (host: Host, accountId: string, sealed: Buffer): Buffer =>
  host.secrets.open(purpose, accountId, sealed);

/** What a QR code says to an app, and the same for typing. */
export function describeAuthenticator(host: Host, secret: Buffer, label: string) {
  const totp = totpOf(secret, { issuer: host.brand, label });
  return { uri: totp.toString(), secret: totp.secret.base32 };
}

/**
 * The step of 30 s whose code this is: the current one, or one beside it for a clock that is a little off. `used` when
 * that step, or a later one, has been accepted before (SEC-3).
 */
export function stepOfCode(
  secret: Buffer,
  code: string,
  now: Date,
  lastStep: bigint,
): bigint | 'wrong' | 'used' {
  const totp = totpOf(secret);
  const current = Math.floor(now.getTime() / 1000 / stepSeconds);
  let outcome: bigint | 'wrong' | 'used' = 'wrong';
  for (const step of [current - 1, current, current + 1]) {
    const expected = totp.generate({ timestamp: step * stepSeconds * 1000 });
    if (!isSame(expected, code)) continue;
    outcome = BigInt(step) > lastStep ? BigInt(step) : 'used';
  }
  return outcome;
}

const totpOf = (secret: Buffer, names: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({ ...names, period: stepSeconds, secret: new Secret({ buffer: new Uint8Array(secret).buffer }) });

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
