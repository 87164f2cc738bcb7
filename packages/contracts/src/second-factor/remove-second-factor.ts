import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';

/** In a session that itself passed a second factor, and with the password; every known address is told (SEC-5). */
export const removeSecondFactor = defineAction({
  name: 'secondFactor.remove',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ id: z.uuid() }),
  output: z.object({ twoFactorOff: z.boolean() }),
  errors: ['request.not_found', 'factor.session_not_passed'],
  sudo: true,
});
