import { z } from 'zod';
import { Moment } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { secondFactorKinds } from '../second-factor/second-factor-view.ts';

/** The ways in which a sign-in under way can go on, the one used last first (SEC-4). */
export const getSignIn = defineAction({
  name: 'session.getSignIn',
  kind: 'query',
  scope: 'public',
  permission: open('the cookie of a proven password is what it answers to'),
  input: z.object({}),
  output: z.object({
    methods: z.array(z.object({ kind: z.enum(secondFactorKinds), phoneEnd: z.string().nullable() })),
    hasBackupCodes: z.boolean(),
    expiresAt: Moment,
  }),
  errors: ['session.sign_in_expired'],
  rateLimit: { limit: 200, windowSeconds: 900, by: 'address' },
});
