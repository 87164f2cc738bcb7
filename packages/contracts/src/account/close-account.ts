import { z } from 'zod';
import { Email } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Erases the person and ends every session; audit trails and invoices are kept as the law asks (ACC-11). */
export const closeAccount = defineAction({
  name: 'account.close',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  sudo: true,
  input: z.object({
    /** Typed by hand, so that nobody closes an account by a stray click. */
    loginIdentifier: Email,
  }),
  output: z.object({}),
  errors: ['account.sole_representative', 'account.identifier_differs'],
});
