import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { AccountView } from './account-view.ts';

/** The initials again (ACC-5). */
export const removeAccountPicture = defineAction({
  name: 'account.removePicture',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({}),
  output: AccountView,
  errors: [],
});
