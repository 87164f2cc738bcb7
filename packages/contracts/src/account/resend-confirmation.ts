import { z } from 'zod';
import { LocaleField } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';

/** A new code and link for a sign-up under way; the old ones end. Says nothing about the account. */
export const resendConfirmation = defineAction({
  name: 'account.resendConfirmation',
  kind: 'mutation',
  scope: 'public',
  permission: open('asked before signing in; bound to the id of the sign-up'),
  input: z.object({ confirmationId: z.uuid(), locale: LocaleField }),
  output: z.object({}),
  errors: [],
  rateLimit: { limit: 6, windowSeconds: 900, by: 'address' },
});
