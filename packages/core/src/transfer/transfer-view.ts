import type { TransferView } from '@atrium/contracts/transfer/transfer-view';
import type { TransferRow } from '@atrium/db/transfer/transfer-queries';
import { asResourceType } from '../access/levels-in-effect.ts';

/** A link whose time is over is over, whether or not the job has been here. */
export const viewTransfer = (row: TransferRow, now: Date): TransferView => ({
  ...{ id: row.id, createdBy: row.offeredBy, receiverName: row.receiverName, email: row.email },
  state: row.state === 'pending' && row.expiresAt <= now ? 'lapsed' : row.state,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  items: row.items.map(({ productId, type, name }) => ({ productId, type: asResourceType(type), name })),
});
