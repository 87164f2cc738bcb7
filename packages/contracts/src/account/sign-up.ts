import { z } from 'zod';
import { Country, Email, LocaleField, line, Password } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { limits } from '../limits.ts';
import { passwordErrors } from './new-password.ts';

/** Answers the same whether the address is free or taken; its owner gets the fitting mail (ACC-1, SEC-1). */
export const signUp = defineAction({
  name: 'account.signUp',
  kind: 'mutation',
  scope: 'public',
  permission: open('a visitor has no account yet'),
  input: z.object({
    firstName: line(limits.personName),
    lastName: line(limits.personName),
    email: Email,
    password: Password,
    locale: LocaleField,
    country: Country,
  }),
  output: z.object({
    /** Names this sign-up when the code is typed; worthless without the code. */
    confirmationId: z.uuid(),
  }),
  errors: passwordErrors,
  // Against floods only; sign-ups are counted by the verb, once the password is good enough.
  rateLimit: { limit: 200, windowSeconds: 3600, by: 'address' },
});
