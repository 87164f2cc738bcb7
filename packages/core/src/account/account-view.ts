import type { AccountView } from '@atrium/contracts/account/account-view';
import type { AccountRow } from '@atrium/db/account/account-queries';
import type { z } from 'zod';

export const toAccountView = (
  row: Omit<AccountRow, 'id'> & { readonly id: string; readonly hasSecondFactor: boolean },
): z.input<typeof AccountView> => ({
  id: row.id,
  firstName: row.firstName,
  lastName: row.lastName,
  loginIdentifier: row.loginIdentifier,
  loginIdentifierConfirmed: row.loginIdentifierConfirmedAt !== null,
  locale: row.locale,
  country: row.country,
  hasSecondFactor: row.hasSecondFactor,
});
