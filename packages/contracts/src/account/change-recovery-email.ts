import { z } from 'zod';
import { Email, Password } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Used only when the link sent to it has been opened; the former one stays until then (ACC-7). */
export const changeRecoveryEmail = defineAction({
  name: 'account.changeRecoveryEmail',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ email: Email, password: Password }),
  output: z.object({}),
  errors: [
    'session.password_wrong',
    'account.address_unchanged',
    'account.address_is_identifier',
    'account.identifier_unconfirmed',
  ],
  sudo: true,
  rateLimit: { limit: 10, windowSeconds: 3600, by: 'actor' },
});
