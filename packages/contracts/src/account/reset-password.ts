import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { newPasswordByLink } from './new-password.ts';

/**
 * Sets a new password and ends every session. It does not sign in: the second factor, the note about a new device
 * and the password manager all belong to signing in, and there is one way to do that (ACC-7).
 */
export const resetPassword = defineAction({
  name: 'account.resetPassword',
  kind: 'mutation',
  scope: 'public',
  permission: open('the link sent to an address of the account is the proof'),
  ...newPasswordByLink,
  output: z.object({ loginIdentifier: z.string() }),
});
