import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';

/** Sends a fresh confirmation mail to a signed-in person who still needs one, five times in a quarter of an hour at most. */
export const requestConfirmation = defineAction({
  name: 'account.requestConfirmation',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({}),
  output: z.object({ confirmationId: z.uuid() }),
  errors: ['account.already_confirmed'],
  rateLimit: { limit: 5, windowSeconds: 900, by: 'actor' },
});
