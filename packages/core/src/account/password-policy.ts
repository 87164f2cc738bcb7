import { limits } from '@atrium/contracts/limits';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { dictionary } from '@zxcvbn-ts/language-common';

type Refusal =
  | 'account.password_too_weak'
  | 'account.password_too_common'
  | 'account.password_contains_identifier';

const common = new Set<string>(dictionary['passwords-common']);
const minIdentifierPart = 4;
const strongScore = 4;
const shortestStrong = 8;

/**
 * Twelve characters, or fewer that a public estimator calls strong; never a common password, never the
 * login identifier (ACC-8). Null when the password is fine.
 */
export function refusePassword(password: string, loginIdentifier: string): Refusal | null {
  const lower = password.normalize('NFKC').toLowerCase();
  const [localPart = ''] = loginIdentifier.split('@');
  if (lower.includes(loginIdentifier)) return 'account.password_contains_identifier';
  if (localPart.length >= minIdentifierPart && lower.includes(localPart)) {
    return 'account.password_contains_identifier';
  }
  if (common.has(lower)) return 'account.password_too_common';
  const length = [...password].length;
  if (length >= limits.passwordMin) return new Set(lower).size > 3 ? null : 'account.password_too_weak';
  if (length < shortestStrong) return 'account.password_too_weak';
  return estimate(password, loginIdentifier) >= strongScore ? null : 'account.password_too_weak';
}

const estimator = new ZxcvbnFactory({ dictionary });
const estimate = (password: string, loginIdentifier: string): number =>
  estimator.check(password, [loginIdentifier]).score;
