import { z } from 'zod';
import { Password } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { LinkToken } from '../link-token.ts';

/**
 * The link of a sign-up, opened where nothing shows that the sign-up was theirs: whoever began it may have typed a
 * stranger's address. The password is set anew and everything the beginner put in place ends (ACC-1).
 */
export const claimSignUp = defineAction({
  name: 'account.claimSignUp',
  kind: 'mutation',
  scope: 'public',
  permission: open('the link sent to the address is the proof'),
  input: z.object({ token: LinkToken, newPassword: Password }),
  output: z.object({}),
  errors: [
    'account.link_expired',
    'account.password_too_weak',
    'account.password_too_common',
    'account.password_contains_identifier',
  ],
  rateLimit: { limit: 30, windowSeconds: 900, by: 'address' },
});
