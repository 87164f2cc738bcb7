import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { AccountView } from './account-view.ts';

/** Takes the number out of the profile; text messages as a second factor keep theirs. */
export const removePhone = defineAction({
  name: 'account.removePhone',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  sudo: true,
  input: z.object({}),
  output: AccountView,
  errors: [],
});
