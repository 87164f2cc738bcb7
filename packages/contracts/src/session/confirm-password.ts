import { z } from 'zod';
import { Moment, Password } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Opens the ten minutes in which sensitive actions are possible (SEC-8). */
export const confirmPassword = defineAction({
  name: 'session.confirmPassword',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ password: Password }),
  output: z.object({ sudoUntil: Moment }),
  errors: ['session.password_wrong'],
  rateLimit: { limit: 10, windowSeconds: 900, by: 'actor' },
});
