import { z } from 'zod';
import { Email, Password } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/**
 * Takes effect when the link sent to the new address is used; until then the old one stays valid. Answers the same
 * for a free and a taken address; the owner of a taken one gets a mail (ACC-6).
 */
export const changeIdentifier = defineAction({
  name: 'account.changeIdentifier',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ email: Email, password: Password }),
  output: z.object({}),
  errors: ['session.password_wrong', 'account.address_unchanged', 'account.address_is_recovery'],
  sudo: true,
  rateLimit: { limit: 10, windowSeconds: 3600, by: 'actor' },
});
