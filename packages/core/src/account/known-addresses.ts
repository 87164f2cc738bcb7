import type { Locale } from '@atrium/contracts/locale';
import { getRecipient } from '@atrium/db/account/account-queries';
import type { AccountScope, SystemScope } from '@atrium/db/client/scopes';

export type Recipient = { readonly email: string; readonly locale: Locale; readonly firstName: string };

/** Everywhere that a security notice about this account goes to, the login identifier first (SEC-5). */
export async function knownAddresses(
  scope: AccountScope | SystemScope,
  accountId: string,
): Promise<readonly Recipient[]> {
  const { loginIdentifier, locale, firstName } = await getRecipient(scope, accountId);
  return [{ email: loginIdentifier, locale, firstName }];
}
