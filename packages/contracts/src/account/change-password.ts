import { z } from 'zod';
import { Password } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { passwordErrors } from './new-password.ts';

/**
 * The current password is asked for even when it has been confirmed a moment ago: whoever finds an unlocked
 * screen cannot lock the owner out (ACC-8).
 */
export const changePassword = defineAction({
  name: 'account.changePassword',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({
    password: Password,
    newPassword: Password,
    /** Asked for when there is a mailbox of the same address: one password for both, or two (ACC-9). */
    mailboxes: z.enum(['unify', 'separate']).nullable().default(null),
  }),
  output: z.object({ endedSessions: z.number().int() }),
  errors: [
    'session.password_wrong',
    'account.password_unchanged',
    'account.mailbox_choice_missing',
    ...passwordErrors,
  ],
  sudo: true,
  rateLimit: { limit: 10, windowSeconds: 900, by: 'actor' },
});
