import type { AccountView } from '@atrium/contracts/account/account-view';
import type { UserId } from '@atrium/contracts/fields';
import type { AccountRow } from '@atrium/db/account/account-queries';
import { getProfile } from '@atrium/db/account/profile-queries';
import type { AccountScope } from '@atrium/db/client/scopes';
import type { z } from 'zod';

type Person = Omit<AccountRow, 'id'> & { readonly accountId: string; readonly hasSecondFactor: boolean };

/** The person and their profile, as they and nobody else see it. */
export async function readAccountView(
  own: AccountScope,
  person: Person,
): Promise<z.input<typeof AccountView> & { readonly id: UserId }> {
  const { timeZone, phone, pictureKey } = await getProfile(own);
  return {
    id: own.accountId,
    firstName: person.firstName,
    lastName: person.lastName,
    loginIdentifier: person.loginIdentifier,
    loginIdentifierConfirmed: person.loginIdentifierConfirmedAt !== null,
    locale: person.locale,
    country: person.country,
    hasSecondFactor: person.hasSecondFactor,
    timeZone,
    phone,
    pictureKey,
  };
}
