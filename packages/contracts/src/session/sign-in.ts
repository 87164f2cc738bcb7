import { z } from 'zod';
import { Email, Password } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';

/**
 * The session itself travels only in the cookie (SEC-9); a wrong address and a wrong password look alike (SEC-1). With
 * a second factor there is no session yet, only a cookie that leads to the next step (SEC-4).
 */
export const signIn = defineAction({
  name: 'session.signIn',
  kind: 'mutation',
  scope: 'public',
  permission: open('this is where a session begins'),
  input: z.object({ email: Email, password: Password }),
  output: z.object({ next: z.enum(['signed_in', 'second_factor']) }),
  errors: ['session.credentials_wrong'],
  rateLimit: { limit: 100, windowSeconds: 900, by: 'address' },
});
