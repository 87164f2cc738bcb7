import { z } from 'zod';
import { Phone } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Sends a code to a number that is to stand in the profile (ACC-10). It counts only once the code has come back. */
export const requestPhoneCode = defineAction({
  name: 'account.requestPhoneCode',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  sudo: true,
  input: z.object({ phone: Phone.pipe(z.string().min(1)) }),
  output: z.object({ phone: z.string() }),
  errors: ['account.texting_unavailable'],
  rateLimit: { limit: 5, windowSeconds: 3600, by: 'actor' },
});
