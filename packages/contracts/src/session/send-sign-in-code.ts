import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';

/** Sends a code by text message to the number of the account (SEC-3). Messages cost money: few, and counted. */
export const sendSignInCode = defineAction({
  name: 'session.sendSignInCode',
  kind: 'mutation',
  scope: 'public',
  permission: open('the cookie of a proven password says whose number it is'),
  input: z.object({}),
  output: z.object({ resendSeconds: z.number().int() }),
  errors: ['session.sign_in_expired', 'factor.sms_unavailable', 'factor.sms_too_soon'],
  rateLimit: { limit: 20, windowSeconds: 3600, by: 'address' },
});
