import { z } from 'zod';
import { Password } from '../fields.ts';
import { LinkToken } from '../link-token.ts';

/** Why a password is not taken, wherever one is set (ACC-8). */
export const passwordErrors = [
  'account.password_too_weak',
  'account.password_too_common',
  'account.password_contains_identifier',
] as const;
export type PasswordError = (typeof passwordErrors)[number];

/** What every link asks that sets a new password. */
export const newPasswordByLink = {
  input: z.object({ token: LinkToken, newPassword: Password }),
  errors: ['account.link_expired', ...passwordErrors],
  rateLimit: { limit: 30, windowSeconds: 900, by: 'address' },
} as const;
