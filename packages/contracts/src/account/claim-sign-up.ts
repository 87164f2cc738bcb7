import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { newPasswordByLink } from './new-password.ts';

/**
 * The link of a sign-up, opened where nothing shows that the sign-up was theirs: whoever began it may have typed a
 * stranger's address. The password is set anew and everything the beginner put in place ends (ACC-1).
 */
export const claimSignUp = defineAction({
  name: 'account.claimSignUp',
  kind: 'mutation',
  scope: 'public',
  permission: open('the link sent to the address is the proof'),
  ...newPasswordByLink,
  output: z.object({}),
});
