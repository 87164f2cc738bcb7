import { z } from 'zod';
import { Email } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';

/**
 * By login identifier or recovery e-mail (ACC-7). Answered before anybody looks whether the address is known, so that
 * neither the answer nor its time tells (SEC-1).
 */
export const requestPasswordReset = defineAction({
  name: 'account.requestPasswordReset',
  kind: 'mutation',
  scope: 'public',
  permission: open('whoever has forgotten their password cannot sign in'),
  input: z.object({ email: Email }),
  output: z.object({}),
  errors: [],
  rateLimit: { limit: 20, windowSeconds: 3600, by: 'address' },
});
