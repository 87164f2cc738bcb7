import type { PasswordError } from '@atrium/contracts/account/new-password';
import { limits } from '@atrium/contracts/limits';
import { isOnlyContext } from './context-words.ts';

const minIdentifierPart = 4;
const strongScore = 4;
const shortestStrong = 8;

/**
 * Twelve characters, or fewer that a public estimator calls strong; never a common password or one of
 * words that belong here, never the login identifier (ACC-8). Null when the password is fine.
 */
export async function refusePassword(
  password: string,
  loginIdentifier: string,
): Promise<PasswordError | null> {
  const lower = password.normalize('NFKC').toLowerCase();
  const [localPart = ''] = loginIdentifier.split('@');
  if (lower.includes(loginIdentifier)) return 'account.password_contains_identifier';
  if (localPart.length >= minIdentifierPart && lower.includes(localPart)) {
    return 'account.password_contains_identifier';
  }
  // Loaded with the first password: the lists take more memory than the rest of the verbs together.
  const { estimateStrength, isCommon } = await import('./password-strength.ts');
  if (isCommon(lower) || isOnlyContext(lower)) return 'account.password_too_common';
  const length = [...password].length;
  if (length >= limits.passwordMin) return new Set(lower).size > 3 ? null : 'account.password_too_weak';
  if (length < shortestStrong) return 'account.password_too_weak';
  return estimateStrength(password, loginIdentifier) >= strongScore ? null : 'account.password_too_weak';
}
