import type { Posting, Transfer } from '@atrium/billing/ledger/posting';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { JsonObject } from '@atrium/db/generated/database';
import type { Host } from '../kernel/host.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { postTransaction } from './post-transaction.ts';

type Booked = Omit<Posting, 'kind' | 'transfers'> & {
  readonly kind: string;
  readonly transfers: readonly Transfer[];
};

/** Books a posting of this organization, today unless the bank says another day; one that moves nothing is left out. */
export async function book(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  posting: Booked,
  cause: JsonObject,
  now: Date,
  bookedOn: string = sellerDay(host, now),
): Promise<{ readonly repeated: boolean }> {
  if (posting.transfers.length === 0) return { repeated: false };
  const { organizationId } = tenant;
  return postTransaction(tenant, {
    ...posting,
    ...{ sellerId: host.seller.id, organizationId, bookedOn, cause, now },
  });
}
