import { z } from 'zod';
import { LocaleField, UserId } from '../fields.ts';

export const AccountView = z.object({
  id: UserId,
  firstName: z.string(),
  lastName: z.string(),
  loginIdentifier: z.string(),
  loginIdentifierConfirmed: z.boolean(),
  locale: LocaleField,
  country: z.string(),
  hasSecondFactor: z.boolean(),
});
export type AccountView = z.output<typeof AccountView>;
