import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { newPasswordByLink } from './new-password.ts';

/**
 * Gives the account back to its former address, whatever has been changed since (ACC-6). Whoever changed it knows the
 * password, so a new one is set in the same step, and every session, link and recovery address of theirs ends.
 */
export const undoIdentifierChange = defineAction({
  name: 'account.undoIdentifierChange',
  kind: 'mutation',
  scope: 'public',
  permission: open('the link sent to the former address is the proof'),
  ...newPasswordByLink,
  output: z.object({ loginIdentifier: z.string() }),
});
