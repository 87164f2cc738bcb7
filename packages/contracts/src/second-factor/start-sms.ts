import { z } from 'zod';
import { Phone } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Sends a code to the number that sign-in codes shall go to (SEC-3). Messages cost money: few, and counted. */
export const startSms = defineAction({
  name: 'secondFactor.startSms',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ phone: Phone.pipe(z.string().min(1)) }),
  output: z.object({ resendSeconds: z.number().int() }),
  errors: [
    'factor.already_active',
    'factor.sms_unavailable',
    'factor.sms_too_soon',
    'factor.session_not_passed',
  ],
  sudo: true,
  rateLimit: { limit: 5, windowSeconds: 3600, by: 'actor' },
});
