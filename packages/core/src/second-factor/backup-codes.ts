import { randomInt } from 'node:crypto';
import type { AccountScope } from '@atrium/db/client/scopes';
import { replaceBackupCodes } from '@atrium/db/second-factor/backup-code-queries';
import type { Host } from '../kernel/host.ts';

const howMany = 10;
const half = 5;
/** Without letters and digits that look alike on paper. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

const newCode = (): string => {
  const letters = Array.from({ length: 2 * half }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${letters.slice(0, half)}-${letters.slice(half)}`;
};

/** Case, hyphens and spaces do not count: codes are typed from paper. */
export const hashBackupCode = (host: Host, accountId: string, code: string): Buffer =>
  host.secrets.mac('backup-code', `${accountId}:${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`);

/** Ten new ones in place of the old (SEC-3). Only their hashes are kept: this is the one time that they can be shown. */
export async function issueBackupCodes(host: Host, own: AccountScope, now: Date): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode);
  await replaceBackupCodes(
    own,
    codes.map((code) => hashBackupCode(host, own.accountId, code)),
    now,
  );
  return codes;
}
