import { z } from 'zod';
import { LocaleField, line } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { AccountView } from './account-view.ts';

/** Name and language; the language drives every page, mail and document for this person (ACC-10). */
export const updateAccount = defineAction({
  name: 'account.update',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({
    firstName: line(limits.personName).optional(),
    lastName: line(limits.personName).optional(),
    locale: LocaleField.optional(),
  }),
  output: AccountView,
  errors: [],
});
