import { type KnownAddress, listKnownAddresses } from '@atrium/db/account/security-queries';
import type { AccountScope, SystemScope } from '@atrium/db/client/scopes';

export type Recipient = KnownAddress;

/**
 * Everywhere that a security notice about this account goes to: the login identifier first, the recovery e-mail, and
 * a former identifier while it can still undo its change (SEC-5, ACC-6). Whoever takes over an account cannot
 * silence its owner.
 */
export const knownAddresses = (
  scope: AccountScope | SystemScope,
  accountId: string,
): Promise<readonly Recipient[]> => listKnownAddresses(scope, accountId);
