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
  /** IANA name, for every date shown to this person; null follows the device (ACC-10). */
  timeZone: z.string().nullable(),
  /** A number that has been proven by a code. */
  phone: z.string().nullable(),
  /** Of `/images/<key>`; null shows the initials (ACC-5). */
  pictureKey: z.string().nullable(),
});
export type AccountView = z.output<typeof AccountView>;
