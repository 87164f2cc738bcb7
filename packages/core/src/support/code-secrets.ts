import { randomInt } from 'node:crypto';
import { supportCodeDigits, vipCodeDigits } from '@atrium/contracts/support/support-types';
import type { NewCode } from '@atrium/db/support/code-queries';
import type { Secrets } from '../kernel/secrets.ts';

/** Of a person, or of an organization with premium support. */
export type CodeKind = 'support' | 'vip';

const digitsOf = { support: supportCodeDigits, vip: vipCodeDigits } as const;
const purposeOf = { support: 'support-code', vip: 'vip-code' } as const;

/** Whose a code can be is told by its length; null for what is none. */
export const kindOfCode = (code: string): CodeKind | null =>
  code.length === supportCodeDigits ? 'support' : code.length === vipCodeDigits ? 'vip' : null;

/** What a code is found by. */
export const macOfCode = (secrets: Secrets, kind: CodeKind, code: string): Buffer =>
  secrets.mac(purposeOf[kind], code);

/** Random digits, leading zeros included: found by their HMAC, shown from their sealed form (SUP-1). */
export function newCode(
  secrets: Secrets,
  kind: CodeKind,
  owner: string,
  [createdAt, endsAt]: readonly [Date, Date],
): NewCode {
  const code = Array.from({ length: digitsOf[kind] }, () => randomInt(10)).join('');
  return {
    codeMac: macOfCode(secrets, kind, code),
    sealed: secrets.seal(purposeOf[kind], owner, Buffer.from(code)),
    ...{ createdAt, endsAt },
  };
}

export const openCode = (secrets: Secrets, kind: CodeKind, owner: string, sealed: Buffer): string =>
  secrets.open(purposeOf[kind], owner, sealed).toString();
