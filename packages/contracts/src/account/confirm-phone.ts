import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { AccountView } from './account-view.ts';

/** Proves the number that the last code went to (ACC-10). */
export const confirmPhone = defineAction({
  name: 'account.confirmPhone',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  sudo: true,
  input: z.object({ code: z.string().regex(/^\d{6}$/) }),
  output: AccountView,
  errors: ['account.phone_code_wrong', 'account.phone_code_expired'],
});
