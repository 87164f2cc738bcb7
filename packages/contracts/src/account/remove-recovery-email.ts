import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';

/** The address that goes is told, and so is the login identifier (ACC-7). */
export const removeRecoveryEmail = defineAction({
  name: 'account.removeRecoveryEmail',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({}),
  output: z.object({}),
  errors: [],
  sudo: true,
});
