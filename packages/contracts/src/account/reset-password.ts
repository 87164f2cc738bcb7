import { z } from 'zod';
import { Password } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { LinkToken } from '../link-token.ts';

/**
 * Sets a new password and ends every session. It does not sign in: the second factor, the note about a new device
 * and the password manager all belong to signing in, and there is one way to do that (ACC-7).
 */
export const resetPassword = defineAction({
  name: 'account.resetPassword',
  kind: 'mutation',
  scope: 'public',
  permission: open('the link sent to an address of the account is the proof'),
  input: z.object({ token: LinkToken, newPassword: Password }),
  output: z.object({ loginIdentifier: z.string() }),
  errors: [
    'account.link_expired',
    'account.password_too_weak',
    'account.password_too_common',
    'account.password_contains_identifier',
  ],
  rateLimit: { limit: 30, windowSeconds: 900, by: 'address' },
});
