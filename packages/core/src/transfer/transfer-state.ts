import type { OrganizationId } from '@atrium/contracts/fields';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { AccountScope, TenantScope } from '@atrium/db/client/scopes';
import { findTransferByToken, type TransferRow } from '@atrium/db/transfer/transfer-queries';
import { hashToken } from '../kernel/session-token.ts';

type Link = { readonly giverId: OrganizationId; readonly token: string };

/** The transfer behind a link, when it can still be accepted. */
export async function requireTransfer(
  scope: TenantScope | AccountScope,
  { giverId, token }: Link,
  now: Date,
  { lock }: { readonly lock: boolean },
): Promise<TransferRow> {
  const found = await findTransferByToken(scope, giverId, hashToken(token), lock);
  if (!found) throw new DomainError('transfer.unknown', {});
  if (found.state === 'lapsed' || (found.state === 'pending' && found.expiresAt <= now))
    throw new DomainError('transfer.lapsed', {});
  if (found.state !== 'pending') throw new DomainError('transfer.ended', {});
  return found;
}
