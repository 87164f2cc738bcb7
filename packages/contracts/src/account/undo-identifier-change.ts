import { z } from 'zod';
import { Password } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { LinkToken } from '../link-token.ts';

/**
 * Gives the account back to its former address, whatever has been changed since (ACC-6). Whoever changed it knows the
 * password, so a new one is set in the same step, and every session, link and recovery address of theirs ends.
 */
export const undoIdentifierChange = defineAction({
  name: 'account.undoIdentifierChange',
  kind: 'mutation',
  scope: 'public',
  permission: open('the link sent to the former address is the proof'),
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
