import { z } from 'zod';
import { LocaleField, line } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { isTimeZone } from '../time-zone.ts';
import { AccountView } from './account-view.ts';

/** Name, language and time zone; the language drives every page, mail and document for this person (ACC-10). */
export const updateAccount = defineAction({
  name: 'account.update',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({
    firstName: line(limits.personName).optional(),
    lastName: line(limits.personName).optional(),
    locale: LocaleField.optional(),
    /** Null follows the device. */
    timeZone: z.string().max(64).refine(isTimeZone, 'field.unknown_choice').nullable().optional(),
  }),
  output: AccountView,
  errors: [],
});
