import { getPasswordHash } from '@atrium/db/account/account-queries';
import type { AccountScope } from '@atrium/db/client/scopes';
import type { Host } from '../kernel/host.ts';

/** The stored hash that the password was compared with, or null when it is wrong. */
export async function verifyOwnPassword(
  own: AccountScope,
  host: Host,
  password: string,
): Promise<string | null> {
  const { passwordHash } = await getPasswordHash(own);
  return (await host.passwords.verify(passwordHash, password)) ? passwordHash : null;
}
